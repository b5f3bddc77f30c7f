/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import org.lianpu.embedded.StartProblem;
import org.lianpu.words.Problem;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into words and an exit code; a stack trace goes to the log only. */
final class PlainErrors implements IExecutionExceptionHandler {
    private static final int DEPTH = 20;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEPTH; i++, cause = cause.getCause()) {
            if (cause instanceof StartProblem problem) {
                err.println(problem.text().zh());
                err.println(problem.text().en());
                return ExitCode.SYSTEM;
            }
            if (cause instanceof Misuse misuse) {
                err.println(misuse.text().zh());
                err.println(misuse.text().en());
                return ExitCode.MISUSE;
            }
            if (cause instanceof Refused refused) {
                err.println((refused.getMessage() + " " + refused.repair()).strip());
                return refused.status() < 500 ? ExitCode.DATA : ExitCode.SYSTEM;
            }
            if (cause instanceof Problem problem) {
                err.println(problem.detail().zh() + " " + problem.repair().zh());
                err.println(problem.detail().en() + " " + problem.repair().en());
                return problem.status() < 500 ? ExitCode.DATA : ExitCode.SYSTEM;
            }
        }
        LoggerFactory.getLogger(PlainErrors.class).error("command failed", failure);
        err.println("没有做成：" + failure + "。详情见数据目录 logs 下的 lianpu.log。");
        err.println("Not done: " + failure + ". See lianpu.log under logs in the data directory.");
        return ExitCode.SYSTEM;
    }
}
