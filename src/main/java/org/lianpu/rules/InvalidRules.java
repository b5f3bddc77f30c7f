/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.rules;

/** The rules file is not as expected; the message names the key and what to do. */
public final class InvalidRules extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidRules(String message) {
        super(message);
    }
}
