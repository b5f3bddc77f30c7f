/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.project;

import org.jspecify.annotations.Nullable;
import org.lianpu.query.SourceRef;

/**
 * A project seen from one link that it builds.
 *
 * @param link code of the link
 * @param project code of the project
 * @param investment 万元
 * @param capacity in {@code unit} a year
 * @param regionCode where it is
 */
public record ProjectOnLink(
        String link,
        String project,
        String name,
        Phase phase,
        @Nullable String phaseDate,
        @Nullable String note,
        @Nullable String investor,
        @Nullable String platform,
        @Nullable Double investment,
        @Nullable Double capacity,
        @Nullable String unit,
        String regionCode,
        String asOf,
        SourceRef source) {}
