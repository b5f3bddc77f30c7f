/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** What is wrong, or worth telling, with the one sheet that a chain is made from 一张表建链. */
public sealed interface SheetNotice extends Notice {
    /** The file holds no table with a column 环节. Use the template, or name the column so. Example: a list of firms. */
    record NoChainSheet(At at) implements SheetNotice {}

    /** The table with the column 环节 has no row with a name in it. Fill at least one row. Example: the empty template. */
    record EmptyChainSheet(At at) implements SheetNotice {}

    /** The sheet has more rows than one chain can have. Split it into chains. Example: all products of a customs list. */
    record TooManyLinks(At at, int most) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(String.valueOf(most));
        }
    }

    /** A column was not used. Nothing to do, unless its heading is meant to be one of ours. Example: 序号. */
    record UnusedColumn(At at) implements SheetNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A row names no link, and there is none above it to belong to. Fill in the link. Example: only 上游 is filled. */
    record RowWithoutLink(At at) implements SheetNotice {}

    /** A name is too long for a link: it is a sentence. Shorten it, keep the rest for 备注. Example: a whole paragraph. */
    record LinkNameTooLong(At at, int most) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(String.valueOf(most));
        }
    }

    /** Two rows of one link say different things of it. Make them agree, or give one another name. Example: 上游 and 中游. */
    record DoubledLink(At at, String link, int other, String said) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link, String.valueOf(other), said);
        }
    }

    /** A cell holds a word that its column does not know; it counts as blank. Use one of the words. Example: 大概要. */
    record UnknownSheetWord(At at, String words) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(words);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A link names itself as its own input; that was left out. Correct it. Example: 鲜叶 made from 鲜叶. */
    record SelfInput(At at, String link) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link);
        }
    }

    /** An input has no row of its own. Correct the name, add a row, or say it is bought. Example: 初制 written 初治. */
    record UnknownUpstream(At at, String name, String nearest) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(name, Phrase.meant(nearest));
        }
    }

    /** The inputs of a link can be put together in too many ways. Write them in fewer alternatives. Example: (甲/乙)+(丙/丁)+… */
    record TooManyWays(At at, String link, int most) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link, String.valueOf(most));
        }
    }

    /** An input is marked 可替代, but there is no other one to replace it; it counts as needed. Add the other, or the mark 缺一不可. */
    record LoneAlternative(At at, String link) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Links feed each other in a circle, so none could begin. Correct one, or say under 循环经由 what comes back. Example: 甲 → 乙 → 甲. */
    record LinkCircle(At at, List<String> links) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join(" → ", links));
        }
    }

    /** Two links have nearly the same name. If they are one, say so; else nothing to do. Example: 精制 and 精制环节. */
    record NearlyEqualLinks(At at, String link, String other) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link, other);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A link has no input and goes nowhere. Say what it is made from or used for. Example: a link forgotten in 上游 of others. */
    record LooseLink(At at, String link) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A link of the upper or middle part feeds nothing. Say who uses it, or that it stands 下游. Example: 茶渣. */
    record FeedsNothing(At at, String link, String stage) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link, stage);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A 终端应用 is named as input of another link. Give it another 类别, or take it out there. Example: 家庭消费 feeding 包装. */
    record EndUseAsInput(At at, String link, String user) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link, user);
        }
    }

    /** A 服务 has inputs or is one; services stand beside the chain, so that was left out. Give it another 类别 if it is none. */
    record ServiceInFlow(At at, String link) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** The 层级 of a link lies before that of what goes into it. Correct one of them. Example: 上游 made from 下游. */
    record StageAgainstFlow(At at, String link, String input) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link, input);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** An industry code is not in the classification that is loaded, or has not its form; it was left out. Example: 15300. */
    record UnknownIndustryCode(At at, String industry) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(industry);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** An industry code was put in form: its letter dropped, its lost zero restored, the first of several taken. Example: A0164. */
    record RepairedIndustryCode(At at, String industry) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(industry);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Fate fate() {
            return Fate.REPAIRED;
        }
    }

    /** What comes back under 循环经由 is no input of the link, or nobody of the chain gives it back. Name an input of the same row. */
    record UnknownReturn(At at, String link, String name) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link, name);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Another chain has this name. Give yours another one if it is not the same. Example: a second chain called 钛. */
    record ChainNameTaken(At at, String chain, String taken) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(chain, taken);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A link that exists already keeps the inputs it has; what the sheet says of them is not written. Take it as a link of its own to change that. */
    record InputsLeftAsTheyAre(At at, String link) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A link that left the chain keeps its definition because firms, or other chains, are on it. Nothing to do. */
    record LinkKept(At at, String link) implements SheetNotice {
        @Override
        public List<Object> details() {
            return List.of(link);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }
}
