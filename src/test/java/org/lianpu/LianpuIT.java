/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/** Starts the whole application on a random port and the {@link TestDatabase}, without samples; wiped before each class, ready when it begins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LianpuApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"lianpu.samples=false", "lianpu.wait=true", "lianpu.home=target/test-home"})
@ContextConfiguration(initializers = OnTestDatabase.class)
@TestExecutionListeners(
        listeners = WipeBeforeClass.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface LianpuIT {}
