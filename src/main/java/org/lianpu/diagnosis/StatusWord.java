/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

/** The word shown for a verdict (TERMS): the status, with two more words for {@link LinkStatus#ABSENT}. */
public enum StatusWord {
    UNKNOWN(LinkStatus.UNKNOWN),
    ABSENT(LinkStatus.ABSENT),
    /** Absent, and a stated reason says not to fill it now 暂不补. */
    NOT_NEEDED(LinkStatus.ABSENT),
    /** Absent, with a project under way 缺失（在建）; the project changes no verdict. */
    BUILDING(LinkStatus.ABSENT),
    UNGRADED(LinkStatus.UNGRADED),
    YOUNG(LinkStatus.YOUNG),
    WEAK(LinkStatus.WEAK),
    PRESENT(LinkStatus.PRESENT),
    STRONG(LinkStatus.STRONG),
    LEADING(LinkStatus.LEADING);

    private final LinkStatus status;

    StatusWord(LinkStatus status) {
        this.status = status;
    }

    public LinkStatus status() {
        return status;
    }

    /** {@return the plain word of {@code status}} */
    public static StatusWord of(LinkStatus status) {
        return valueOf(status.name());
    }
}
