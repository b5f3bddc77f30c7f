/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

/** That {@code from} goes into {@code to} and nothing more: needed together with others, or instead of them, is not said. */
public record BareArc(LinkCode from, LinkCode to) {}
