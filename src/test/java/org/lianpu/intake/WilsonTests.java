/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** METHODS E6's numbers. */
class WilsonTests {
    @Test
    void theNumbersOfTheMethods() {
        assertThat(Wilson.lower(381, 381)).isGreaterThanOrEqualTo(0.99);
        assertThat(Wilson.lower(380, 380)).isLessThan(0.99);
        assertThat(Wilson.lower(380, 381)).isLessThan(0.99);
        assertThat(Wilson.lower(497, 500)).isCloseTo(0.9825, within(0.0001));
        assertThat(Wilson.lower(0, 0)).isZero();
    }
}
