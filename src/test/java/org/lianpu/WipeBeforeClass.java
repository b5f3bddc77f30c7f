/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties the database before a class begins; the application context may be an older one, kept by Spring. */
final class WipeBeforeClass implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext context) {
        TestDatabase.wipe();
    }
}
