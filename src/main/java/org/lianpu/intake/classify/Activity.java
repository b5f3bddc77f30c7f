/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

/** What a firm does with a thing, or what a link is about. */
public enum Activity {
    MAKE,
    TRADE,
    SERVICE
}
