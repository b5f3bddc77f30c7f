/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, and who may change something. */
class LoopbackGuardTests {
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"})
    void answersToLoopbackNames(String host) {
        assertThat(LoopbackGuard.refusal("GET", host, null, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "localhost.evil.example:8080",
                "0.0.0.0:8080",
                ""
            })
    void refusesOtherNamesWhateverTheMethod(String host) {
        assertThat(LoopbackGuard.refusal("GET", host, null, null))
                .isNotNull()
                .satisfies(p -> assertThat(p.status()).isEqualTo(421));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, , , true", // a command
        "POST, http://127.0.0.1:8080, same-origin, true",
        "POST, http://localhost:8080, , false", // another name is another origin
        "POST, http://127.0.0.1:9999, same-site, false", // another program's page
        "POST, https://evil.example, cross-site, false",
        "POST, null, cross-site, false", // a sandboxed frame
        "POST, , cross-site, false",
        "POST, , same-site, false",
        "POST, , none, true",
        "DELETE, https://evil.example, , false",
        "GET, https://evil.example, cross-site, true" // reading: the browser keeps the answer from it
    })
    void letsOnlyItsOwnPageAndCommandsChangeThings(
            String method, @Nullable String origin, @Nullable String site, boolean allowed) {
        var refusal = LoopbackGuard.refusal(method, "127.0.0.1:8080", origin, site);
        assertThat(refusal == null).isEqualTo(allowed);
    }
}
