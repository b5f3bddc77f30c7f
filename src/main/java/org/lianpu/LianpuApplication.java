/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;

/** The Spring application; started by {@code lianpu serve} and, quietly, by the other commands. The driver is our own (package embedded). */
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = {
            Neo4jAutoConfiguration.class,
            DataNeo4jReactiveAutoConfiguration.class,
            DataNeo4jReactiveRepositoriesAutoConfiguration.class
        })
public class LianpuApplication {}
