/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

/** Lets the owner of the rules tell the status which version is in force, without the web layer knowing the rules. */
@FunctionalInterface
public interface RulesVersion {
    /** {@return such as {@code 2026.1}} */
    String version();
}
