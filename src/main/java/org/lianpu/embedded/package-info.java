/* SPDX-License-Identifier: Apache-2.0 */
/** The Neo4j that runs inside the application; the only package that knows the kernel. */
@NullMarked
package org.lianpu.embedded;

import org.jspecify.annotations.NullMarked;
