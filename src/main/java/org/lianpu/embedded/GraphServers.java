/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.net.URI;
import org.springframework.core.env.Environment;

/** Chooses the database from the settings; the kernel's classes are touched only when they are there and wanted. */
final class GraphServers {
    private GraphServers() {}

    static GraphServer create(Environment settings) {
        var uri = settings.getProperty("lianpu.neo4j.uri", "").strip();
        if (!uri.isEmpty()) {
            return new ExternalNeo4j(
                    parse(uri),
                    settings.getProperty("lianpu.neo4j.user", "neo4j"),
                    settings.getProperty("lianpu.neo4j.password", ""));
        }
        requireKernel(GraphServers.class.getClassLoader());
        var home = Home.of(settings.getProperty("lianpu.home", "data"));
        return new EmbeddedNeo4j(home, settings.getProperty("lianpu.bolt-port", Integer.class, 7687));
    }

    private static URI parse(String uri) {
        var schemes = "bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s://, neo4j+ssc://";
        try {
            var parsed = URI.create(uri);
            if (parsed.getHost() != null
                    && parsed.getUserInfo() == null
                    && schemes.contains(parsed.getScheme() + "://")) {
                return parsed;
            }
        } catch (IllegalArgumentException e) {
            // said below, without repeating the text: it may hold a password
        }
        throw new StartProblem(
                "LIANPU_NEO4J_URI 写得不对。应为 neo4j://主机:7687 的样子（可用 " + schemes
                        + "），用户和口令另用 LIANPU_NEO4J_USER、LIANPU_NEO4J_PASSWORD。",
                "LIANPU_NEO4J_URI is not an address. It should look like neo4j://host:7687 (one of " + schemes
                        + "); user and password go to LIANPU_NEO4J_USER and LIANPU_NEO4J_PASSWORD.");
    }

    /** Says what to do when the jar was built without Neo4j. */
    static void requireKernel(ClassLoader loader) {
        try {
            Class.forName("org.neo4j.dbms.api.DatabaseManagementServiceBuilder", false, loader);
        } catch (ClassNotFoundException e) {
            throw new StartProblem(
                    "这个安装包不含 Neo4j 数据库。请设置 LIANPU_NEO4J_URI（及 LIANPU_NEO4J_USER、LIANPU_NEO4J_PASSWORD）指向一台 Neo4j 服务器，或改用含数据库的安装包。",
                    "This jar holds no Neo4j. Set LIANPU_NEO4J_URI (and LIANPU_NEO4J_USER, LIANPU_NEO4J_PASSWORD) to a Neo4j server, or use the jar with the database.",
                    e);
        }
    }
}
