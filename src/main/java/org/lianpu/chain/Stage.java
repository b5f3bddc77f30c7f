/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

/** Where a link stands in a chain as people draw it: 上游, 中游, 下游, 服务. For reading only; no rule uses it. */
public enum Stage {
    UPSTREAM,
    MIDSTREAM,
    DOWNSTREAM,
    SERVICE
}
