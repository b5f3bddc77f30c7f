/* SPDX-License-Identifier: Apache-2.0 */
/** Chains, links and routes: the AND/OR hypergraph of a chain 产业链 and what can be made from what (METHODS §0.5, M10). */
@NullMarked
package org.lianpu.chain;

import org.jspecify.annotations.NullMarked;
