/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.net.URI;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** A Neo4j server, cluster or Aura that runs elsewhere; opening it means finding out whether it answers. */
final class ExternalNeo4j implements GraphServer {
    private final URI uri;
    private final String user;
    private final String password;

    ExternalNeo4j(URI uri, String user, String password) {
        this.uri = uri;
        this.user = user;
        this.password = password;
    }

    @Override
    public Kind kind() {
        return Kind.EXTERNAL;
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void open() {
        try (var driver = Drivers.create(this)) {
            driver.verifyConnectivity();
        } catch (AuthenticationException e) {
            throw new StartProblem(
                    "数据库 " + uri + " 不接受用户 " + user + " 的口令。请检查 LIANPU_NEO4J_USER 和 LIANPU_NEO4J_PASSWORD。",
                    "The database " + uri + " does not accept the password of user " + user
                            + ". Check LIANPU_NEO4J_USER and LIANPU_NEO4J_PASSWORD.",
                    e);
        } catch (Neo4jException | IllegalArgumentException e) {
            throw new StartProblem(
                    "连不上数据库 " + uri + "。请检查地址和端口（LIANPU_NEO4J_URI）、对方是否在运行、防火墙，以及是否需要加密（neo4j+s://）。",
                    "The database " + uri
                            + " cannot be reached. Check address and port (LIANPU_NEO4J_URI), whether it runs, the firewall, and whether it wants encryption (neo4j+s://).",
                    e);
        }
    }

    @Override
    public void close() {
        // nothing of it is ours
    }
}
