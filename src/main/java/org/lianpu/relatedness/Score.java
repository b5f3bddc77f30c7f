/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number, or why there is none (METHODS §0.1). Null is never zero; NaN and infinities never occur.
 *
 * @param value null unless the status is OK or PARTIAL
 * @param reason null exactly when the status is OK
 */
public record Score(
        @Nullable Double value, Status status, @Nullable Reason reason) {
    public Score {
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        if ((value != null) != (status == Status.OK || status == Status.PARTIAL)) {
            throw new IllegalArgumentException(value + " cannot be " + status);
        }
    }

    static Score ok(double value) {
        return new Score(value, Status.OK, null);
    }

    static Score none(Reason reason) {
        return new Score(null, reason.status(), reason);
    }

    /** {@return the number, said to rest on part of the data where there is a reason to say so} */
    static Score qualified(double value, @Nullable Reason reason) {
        return reason == null ? ok(value) : new Score(value, reason.status(), reason);
    }

    /** {@return the number or, where there is none, its reason as an exception: for those who know that there is one} */
    public double orElseThrow() {
        return Objects.requireNonNull(value, () -> "no number: " + reason);
    }
}
