/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.notice.Notices;

/**
 * A mapping that is kept.
 *
 * @param name by which it is called
 * @param own whether the user keeps it; else it came with the product
 * @param yaml its text
 * @param mapping what the text says; null where it is not understood
 * @param notices why it is not understood, or what is doubtful in it
 */
public record SavedMapping(
        String name, boolean own, String yaml, @Nullable FileMapping mapping, Notices notices) {}
