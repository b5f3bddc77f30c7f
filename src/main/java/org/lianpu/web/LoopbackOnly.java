/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import org.lianpu.embedded.StartProblem;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Refuses to serve a network: there are no users and rights yet, so whoever reaches the page may change everything. */
@Component
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {
    private final ServerProperties server;

    LoopbackOnly(ServerProperties server) {
        this.server = server;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var address = server.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            var given = address == null ? "*" : address.getHostAddress();
            throw new StartProblem(
                    "不能在地址 " + given + " 上提供服务：这一版还没有用户和权限，只能在本机 127.0.0.1 上用。请去掉 server.address 设置。",
                    "Will not serve on " + given
                            + ": this version has no users and rights and is for 127.0.0.1 only. Remove the setting server.address.");
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
