/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.office;

import org.jspecify.annotations.Nullable;
import org.lianpu.query.SourceRef;

/**
 * What people determined 人工认定; it stands beside the computed word, never over it (METHODS M6).
 *
 * @param link code of the link
 * @param verdict code of the word, as in TERMS
 * @param unit who determined it
 * @param until until when it holds; null without end
 */
public record Determination(
        String link,
        String verdict,
        String reason,
        String unit,
        String asOf,
        @Nullable String until,
        SourceRef source) {}
