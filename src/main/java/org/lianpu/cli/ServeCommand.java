/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lianpu.desk.GettingReady;
import org.lianpu.embedded.GraphServer;
import org.lianpu.embedded.Ports;
import org.lianpu.embedded.StartProblem;
import org.lianpu.launch.Rehearsal;
import org.lianpu.launch.Upkeep;
import org.lianpu.query.DatabaseState;
import org.lianpu.query.QuestionLog;
import org.lianpu.words.Words;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the page, the API and the database, and stays until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = {"启动网页、接口和数据库，直到按 Ctrl+C。", "Start page, API and database, until Ctrl+C."},
        footerHeading = "%n",
        footer = {
            "只在本机 127.0.0.1 上提供服务。要用已有的 Neo4j，设置环境变量 LIANPU_NEO4J_URI、LIANPU_NEO4J_USER、LIANPU_NEO4J_PASSWORD。",
            "Serves this machine only. For a Neo4j of your own set LIANPU_NEO4J_URI, LIANPU_NEO4J_USER, LIANPU_NEO4J_PASSWORD."
        })
final class ServeCommand implements Callable<Integer> {
    private static final Duration OPEN_WITHIN = Duration.ofMinutes(30);

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:LIANPU_PORT:-8080}",
            description = {
                "网页端口（LIANPU_PORT），默认 8080；0 为任一空闲端口。",
                "Port of the page (LIANPU_PORT), 8080 by default; 0 for any free one."
            })
    private int port;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            defaultValue = "${env:LIANPU_BOLT_PORT:-7687}",
            description = {
                "数据库 Bolt 端口（LIANPU_BOLT_PORT），默认 7687。",
                "Bolt port of the database (LIANPU_BOLT_PORT), 7687 by default."
            })
    private int boltPort;

    @Option(
            names = "--quiet",
            description = {"启动后不打印示例问答。", "Print no sample question once it has started."})
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var running = RunningServer.find(home.home());
        if (running.isPresent()) {
            out.println("链谱已在运行：" + running.get() + "/");
            out.println("lianpu is running already: " + running.get() + "/");
            return ExitCode.SYSTEM;
        }
        home.home().create();
        Ports.requireHttp(port);
        var context = Application.start(
                "--lianpu.home=" + home.home().dir(),
                "--lianpu.port=" + port,
                "--lianpu.bolt-port=" + boltPort,
                "--lianpu.run-file=true");
        var base = Application.baseUri(context);
        out.println("链谱页面：" + base + "/  （正在打开数据……）");
        out.println("Page: " + base + "/  (opening the data …)");
        var state = context.getBean(DatabaseState.class);
        if (state.await(OPEN_WITHIN) != DatabaseState.Phase.READY) {
            context.close();
            throw new StartProblem(state.message().zh(), state.message().en());
        }
        welcome(out, context, base.toString());
        var rehearsed = Rehearsal.questions();
        if (rehearsed.isPresent()) {
            FirstTick.record(base, context.getBean(QuestionLog.class), rehearsed.get());
            context.getBean(GettingReady.class).now(rehearsed.get());
            return ExitCode.OK;
        }
        context.getBean(GettingReady.class).begin(Upkeep.questions().orElse(null));
        Upkeep.begin();
        new java.util.concurrent.CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private void welcome(PrintWriter out, ConfigurableApplicationContext context, String base) {
        var server = context.getBean(GraphServer.class);
        if (server.kind() == GraphServer.Kind.EMBEDDED) {
            out.println("数据已打开。Neo4j Browser：" + base + "/browser/  （口令在 "
                    + home.home().passwordFile() + "）");
            out.println("The data are open. Neo4j Browser: " + base + "/browser/  (password in "
                    + home.home().passwordFile() + ")");
        } else {
            out.println("数据已打开，数据库：" + server.uri());
            out.println("The data are open; database: " + server.uri());
        }
        if (!quiet) {
            FirstQuestion.print(URI.create(base), Words.of(Locale.CHINESE), out);
        }
        out.println("按 Ctrl+C 停止。 Ctrl+C stops it.");
    }
}
