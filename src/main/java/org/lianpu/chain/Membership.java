/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

/**
 * A link's place in a chain.
 *
 * @param core without it nobody would speak of this chain
 * @param weight in completeness K, 1 by default (METHODS M2)
 */
public record Membership(Link link, Stage stage, boolean core, double weight) {}
