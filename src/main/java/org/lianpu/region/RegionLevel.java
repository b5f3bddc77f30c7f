/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

/** The level of a region; it comes from the reference table, never from the suffix of the code (METHODS §0.3). */
public enum RegionLevel {
    NATION,
    PROVINCE,
    CITY,
    COUNTY
}
