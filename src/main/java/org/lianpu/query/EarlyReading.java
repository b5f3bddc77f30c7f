/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

/**
 * Questions that the first reader will ask, asked beside the opening on a thread of their own: the database plans a question when it first
 * hears it, a quarter of a second each while it is cold, and has a second processor to do so. What goes wrong is told to the reader who
 * asks in earnest, not here.
 */
@FunctionalInterface
public interface EarlyReading {
    /** Asks; the answers are of no interest. */
    void run();
}
