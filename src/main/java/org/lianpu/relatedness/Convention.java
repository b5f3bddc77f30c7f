/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

/** Whether an activity's nearness to itself enters its density (METHODS M7); both are in use, and never mixed. */
public enum Convention {
    /** The diagonal is kept, as py-ecomplexity does. */
    INCL,
    /** The diagonal is 0, as EconGeo and Boschma–Balland do; decisions use this one. */
    EXCL
}
