/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.Home;
import org.lianpu.embedded.StartProblem;
import org.lianpu.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;

/**
 * Watches a job of the server until it ends, showing how far it is. A person who breaks off (Ctrl-C) stops the job too: what was
 * acknowledged stays and can be resumed.
 */
final class Watch {
    private static final long LOOK_EVERY_MILLIS = 200;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private Watch() {}

    /**
     * A job as the REST interface tells it.
     *
     * @param state RUNNING, DONE, STOPPED, FAILED
     * @param doing the phase in words
     * @param done so many of {@code total}, which is 0 while unknown
     * @param secondsLeft of the phase; -1 while unknown
     * @param problem why it failed
     * @param problemStatus HTTP status of the problem
     */
    record Job(
            String id,
            String state,
            String doing,
            long done,
            long total,
            double perSecond,
            long secondsLeft,
            @Nullable JsonNode report,
            @Nullable String problem,
            @Nullable Integer problemStatus) {}

    /** {@return the report of the job that {@code begin} began, as JSON} */
    static String job(Home home, LanguageOption language, CommandSpec spec, Function<Api, String> begin) {
        return Asking.watch(home, language, spec, (api, waiting) -> {
            Job begun = Api.read(begin.apply(api), Job.class);
            AtomicBoolean ended = new AtomicBoolean();
            Thread breakOff = new Thread(() -> breakOff(api, begun, ended, language.words(), spec), "break-off");
            Runtime.getRuntime().addShutdownHook(breakOff);
            try {
                return ended(api, begun, waiting, language.words());
            } finally {
                ended.set(true);
                keep(breakOff);
            }
        });
    }

    private static void keep(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already; the hook sees that the job has ended.
        }
    }

    private static String ended(Api api, Job begun, Waiting waiting, Words words) {
        Job job = begun;
        while (job.state.equals("RUNNING")) {
            waiting.tell(line(job, words));
            sleep();
            job = look(api, job);
        }
        if (job.report != null && !job.report.isNull()) {
            return job.report.toString();
        }
        if (job.state.equals("STOPPED")) {
            throw new Refused(
                    409, words.say("api.problem.import.stopped"), words.say("api.problem.import.stopped.repair"));
        }
        int status = job.problemStatus == null ? 500 : job.problemStatus;
        throw new Refused(status, String.valueOf(job.problem), "");
    }

    /** {@return how far a job is, on one line} */
    static String line(Job job, Words words) {
        StringBuilder line = new StringBuilder(job.doing);
        if (job.total > 0) {
            line.append(' ').append(Math.min(100, 100 * job.done / job.total)).append('%');
        }
        if (job.done > 0) {
            line.append(words.say("cli.progress.done", job.done, Math.round(job.perSecond)));
        }
        if (job.secondsLeft >= 0) {
            line.append(words.say("cli.progress.left", job.secondsLeft));
        }
        return line.toString();
    }

    private static Job look(Api api, Job job) {
        return api.get("/api/v1/imports/" + job.id, Job.class);
    }

    private static void breakOff(Api api, Job job, AtomicBoolean ended, Words words, CommandSpec spec) {
        if (ended.get()) {
            return;
        }
        var err = spec.commandLine().getErr();
        err.println();
        err.println(words.say("cli.stopping"));
        try {
            stop(api, job);
        } catch (RuntimeException e) {
            // A server of our own is ending with us and stops the job itself.
        }
        err.println(words.say("cli.stopped"));
        err.flush();
    }

    /** Asks a job to stop and waits until it has; {@return how it ended}. */
    static Job stop(Api api, Job job) {
        Job now = Api.read(api.delete("/api/v1/imports/" + job.id), Job.class);
        long end = System.nanoTime() + STOP_WITHIN.toNanos();
        while (now.state.equals("RUNNING") && System.nanoTime() < end) {
            sleep();
            now = look(api, job);
        }
        return now;
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("已中断。", "Interrupted.", e);
        }
    }
}
