/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

/** Problems of a mapping. */
public sealed interface MappingNotice extends Notice {
    /** A mapping that is not understood reads nothing rightly. */
    @Override
    default boolean blocks() {
        return severity() == Severity.ERROR;
    }

    /** A mapping names a table or a column that does not exist. */
    record UnknownMappingTarget(At at) implements MappingNotice {}
}
