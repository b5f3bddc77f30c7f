/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the words of a command in three lines; the whole help would hide it. */
final class ShortMisuse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        var err = command.getErr();
        err.println("用法不对 Wrong usage: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        var unknown = command.getUnmatchedArguments();
        if (failure instanceof MissingParameterException && !unknown.isEmpty()) {
            // a mistyped option makes the right one missing: the typing is the news
            var mistyped = new UnmatchedArgumentException(command, unknown);
            err.println("不认识 Unknown: " + String.join(" ", unknown));
            UnmatchedArgumentException.printSuggestions(mistyped, err);
        }
        err.print(command.getHelp().synopsis(0));
        String name = command.getParent() == null ? "" : " " + command.getCommandName();
        err.println("说明和例子 Help and examples: lianpu help" + name);
        return ExitCode.MISUSE;
    }
}
