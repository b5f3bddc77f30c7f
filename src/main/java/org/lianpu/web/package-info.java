/* SPDX-License-Identifier: Apache-2.0 */
/** What all pages and controllers share: errors, entity tags, words, the loopback guard, static files. */
@NullMarked
package org.lianpu.web;

import org.jspecify.annotations.NullMarked;
