/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

/** What sort of thing a link 环节 is (METHODS §0.4). */
public enum LinkKind {
    /** A step of making 工序. */
    STAGE,
    /** A material or intermediate 材料. */
    MATERIAL,
    /** A service to the chain 服务环节: a verdict and a completeness of its own, never in K or the closure. */
    SERVICE,
    /** A final use 终端应用: no verdict. */
    END_USE
}
