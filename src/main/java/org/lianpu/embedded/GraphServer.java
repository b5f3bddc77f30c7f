/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.net.URI;

/**
 * The Neo4j that the application speaks to, in this process or elsewhere. Its address and credentials are known before it is open, so
 * the driver can be made at once.
 */
public interface GraphServer extends AutoCloseable {
    /** Where the database runs. */
    enum Kind {
        EMBEDDED,
        EXTERNAL
    }

    /** {@return where it runs} */
    Kind kind();

    /** {@return the address for the driver, such as {@code bolt://127.0.0.1:7687}} */
    URI uri();

    /** {@return the user} */
    String user();

    /** {@return the password; never to be logged} */
    String password();

    /**
     * Opens the database and returns when it answers; to be called once.
     *
     * @throws StartProblem when a person has to do something first
     */
    void open();

    /** {@return whether {@link #replace} works here} */
    default boolean isReplaceable() {
        return false;
    }

    /**
     * Makes a new store from files while the old one goes on answering, then puts it in its place; for a few seconds nobody can ask.
     *
     * @param closed is told when the old store is about to close
     * @throws UnsupportedOperationException where the database runs elsewhere
     */
    default void replace(ImporterFiles files, Runnable closed) {
        throw new UnsupportedOperationException("only the embedded database can be replaced");
    }

    /** Closes what was opened; also after a failed {@link #open()}. */
    @Override
    void close();
}
