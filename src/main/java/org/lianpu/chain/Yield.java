/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a route makes; all yields of a route become available together.
 *
 * @param qty per unit of the primary output
 * @param primary the route is run for it; others are co-products 联产品
 */
public record Yield(LinkCode link, @Nullable Double qty, boolean primary) {}
