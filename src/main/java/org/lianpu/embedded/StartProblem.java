/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import org.lianpu.words.Name;

/** The application cannot start for a reason that the person at the machine can remove; commands print it and end with exit code 3. */
public class StartProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Name text;

    public StartProblem(String zh, String en) {
        super(zh + System.lineSeparator() + en);
        this.text = new Name(zh, en);
    }

    /** With the cause for the log; the text must stand without it. */
    public StartProblem(String zh, String en, Throwable cause) {
        super(zh + System.lineSeparator() + en, cause);
        this.text = new Name(zh, en);
    }

    /** {@return what happened and what to do} */
    public Name text() {
        return text;
    }
}
