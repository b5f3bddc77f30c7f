/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.report;

import java.util.ArrayList;
import java.util.List;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Phrase;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Unpack;
import org.lianpu.words.Words;

/**
 * A notice as it is kept and said: the sentence is made only when somebody reads it, in his language.
 *
 * @param details what the sentence is filled with after file, row, column and value
 */
public record Told(String code, Notice.Severity severity, Notice.Fate fate, At at, List<String> details) {
    public Told {
        details = List.copyOf(details);
    }

    public static Told of(Notice notice) {
        return new Told(
                notice.code(),
                notice.severity(),
                notice.fate(),
                notice.at(),
                notice.details().stream().map(String::valueOf).toList());
    }

    Pack pack(Pack pack) {
        pack.put(code).put(severity.name()).put(fate.name());
        pack.put(at.file()).count(at.row()).put(at.column()).put(at.value()).count(details.size());
        details.forEach(pack::put);
        return pack;
    }

    static Told unpack(Unpack record) {
        String code = record.text();
        Notice.Severity severity = Notice.Severity.valueOf(record.text());
        Notice.Fate fate = Notice.Fate.valueOf(record.text());
        At at = new At(record.text(), record.number(), record.textOrNull(), record.textOrNull());
        int size = record.number();
        List<String> details = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            details.add(record.text());
        }
        return new Told(code, severity, fate, at, details);
    }

    /** {@return what is wrong, with its place} */
    public String message(Words words) {
        return words.say("notice." + code + ".message", arguments(words));
    }

    /** {@return what to do about it} */
    public String repair(Words words) {
        return words.say("notice." + code + ".repair", arguments(words));
    }

    private Object[] arguments(Words words) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(at.file());
        arguments.add(String.valueOf(at.row()));
        arguments.add(at.column() == null ? "" : at.column());
        arguments.add(at.value() == null ? "" : at.value());
        details.forEach(detail -> arguments.add(Phrase.read(detail, words)));
        return arguments.toArray();
    }
}
