/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of 127.0.0.1, asked before something big is started on them. */
public final class Ports {
    private Ports() {}

    /** {@return a port that was free a moment ago} */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartProblem("本机没有可用的端口。", "This machine has no free port.", e);
        }
    }

    /** Checks that the HTTP port can be taken; 0 always can. */
    public static void requireHttp(int port) {
        require(port, "网页", "HTTP", "--port", "LIANPU_PORT");
    }

    /** Checks that the Bolt port can be taken. */
    public static void requireBolt(int port) {
        require(port, "数据库 Bolt ", "Bolt", "--bolt-port", "LIANPU_BOLT_PORT");
    }

    private static void require(int port, String zh, String en, String option, String variable) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(loopback(), port), 1);
        } catch (IOException e) {
            throw new StartProblem(
                    zh + "端口 " + port + " 已被占用。请停止占用它的程序，或用 " + option + "（环境变量 " + variable + "）换一个端口。",
                    "The " + en + " port " + port + " is taken. Stop the program that has it, or choose another with "
                            + option + " (environment " + variable + ").",
                    e);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
