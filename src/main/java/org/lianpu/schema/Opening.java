/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.schema;

import java.util.List;
import org.lianpu.embedded.DatabaseStart;
import org.lianpu.embedded.StartProblem;
import org.lianpu.query.DatabaseState;
import org.lianpu.query.EarlyReading;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** From a server that answers to a graph that can be asked: waits for the database, migrates, runs what comes first, says ready. */
@Component
class Opening implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final DatabaseStart start;
    private final Schema schema;
    private final ObjectProvider<AfterMigration> hooks;
    private final ObjectProvider<EarlyReading> early;
    private final DatabaseState state;
    private final boolean wait;

    Opening(
            DatabaseStart start,
            Schema schema,
            ObjectProvider<AfterMigration> hooks,
            ObjectProvider<EarlyReading> early,
            DatabaseState state,
            @Value("${lianpu.wait:false}") boolean wait) {
        this.start = start;
        this.schema = schema;
        this.hooks = hooks;
        this.early = early;
        this.state = state;
        this.wait = wait;
    }

    /** On a thread of its own, since the page already answers; in line where the caller asked to wait ({@code lianpu.wait}). */
    @Override
    public void run(ApplicationArguments arguments) {
        if (wait) {
            open();
            return;
        }
        var thread = new Thread(this::open, "lianpu-opening");
        thread.setDaemon(true);
        thread.start();
    }

    private void open() {
        try {
            start.await();
            LOG.info("database open");
            boolean migrated = schema.migrate();
            LOG.info(migrated ? "schema migrated" : "schema current");
            if (!migrated) {
                readEarly();
            }
            for (var hook : inOrder()) {
                state.opening(hook.step());
                hook.run();
            }
            state.ready();
        } catch (StartProblem e) {
            LOG.error("opening failed", e);
            state.failed(e.text(), e);
        } catch (Problem e) {
            LOG.error("opening failed", e);
            state.failed(e.detail(), e);
        } catch (RuntimeException e) {
            LOG.error("opening failed", e);
            state.failed(
                    new Name(
                            "数据打不开。原因记在数据目录 logs 下的 lianpu.log 里。",
                            "The data does not open. The reason is in lianpu.log under logs in the data directory."),
                    e);
        }
    }

    /** A graph that is new has nothing to read. */
    private void readEarly() {
        var thread = new Thread(() -> early.orderedStream().forEach(Opening::read), "lianpu-early");
        thread.setDaemon(true);
        thread.start();
    }

    private static void read(EarlyReading reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            LOG.debug("early reading failed", e);
        }
    }

    private List<AfterMigration> inOrder() {
        return hooks.orderedStream().toList();
    }
}
