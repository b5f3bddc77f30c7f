/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Where the text of a column comes from, bound to a file's columns. A blank is an empty text. */
interface CellSource {
    String text(RowRun run);

    /** The cell at an index. */
    record At(int index) implements CellSource {
        @Override
        public String text(RowRun run) {
            return run.cell(index);
        }
    }

    /** The part of a cell that makes this row. */
    record Item() implements CellSource {
        @Override
        public String text(RowRun run) {
            return run.item;
        }
    }

    /** A text that is the same in every row. */
    record Fixed(String content) implements CellSource {
        @Override
        public String text(RowRun run) {
            return content;
        }
    }

    /** The first cell that is not blank. */
    record FirstOf(List<CellSource> parts, Set<String> blanks) implements CellSource {
        @Override
        public String text(RowRun run) {
            for (CellSource part : parts) {
                String text = Tidying.quietly(part.text(run));
                if (!text.isEmpty() && !blanks.contains(text)) {
                    return text;
                }
            }
            return "";
        }
    }

    /** All cells that are not blank. */
    record Concat(List<CellSource> parts, String with, Set<String> blanks) implements CellSource {
        @Override
        public String text(RowRun run) {
            StringBuilder all = new StringBuilder();
            for (CellSource part : parts) {
                String text = Tidying.quietly(part.text(run));
                if (!text.isEmpty() && !blanks.contains(text)) {
                    all.append(all.isEmpty() ? "" : with).append(text);
                }
            }
            return all.toString();
        }
    }

    /** What a joined file gives. */
    record Joined(int join, int slot) implements CellSource {
        @Override
        public String text(RowRun run) {
            String[] found = run.joined[join];
            return found == null ? "" : found[slot];
        }
    }

    /** What a group of a split pattern found. */
    record Group(int split, String name) implements CellSource {
        @Override
        public String text(RowRun run) {
            Matcher found = run.splits[split];
            String text = found == null ? null : found.group(name);
            return text == null ? "" : text;
        }
    }

    /** One end of a pair. */
    record End(CellSource from, CellSource to, boolean upstream) implements CellSource {
        @Override
        public String text(RowRun run) {
            return (run.fromIsUpstream == upstream ? from : to).text(run);
        }
    }
}
