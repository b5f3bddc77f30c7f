/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import org.lianpu.words.Name;
import org.lianpu.words.Words;

/** A command was given something that does not exist or cannot be meant; printed in both languages, exit code 2. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Name text;

    private Misuse(Name text) {
        super(text.zh() + " / " + text.en());
        this.text = text;
    }

    /** {@return a misuse told by the sentence {@code key} of the bundles} */
    static Misuse of(String key, Object... arguments) {
        return new Misuse(Words.both(key, arguments));
    }

    /** {@return the same with lines below that need no translation, such as candidates} */
    Misuse listing(String lines) {
        return new Misuse(new Name(text.zh(), text.en() + System.lineSeparator() + lines));
    }

    Name text() {
        return text;
    }
}
