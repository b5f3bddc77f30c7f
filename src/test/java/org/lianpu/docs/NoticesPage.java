/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notice;
import org.lianpu.words.Words;

/**
 * {@code data-import/NOTICES.md}: every kind of problem, what becomes of the row, and how to repair it. Words come from the
 * bundles, the cause from the doc comment of the notice.
 */
final class NoticesPage {
    private static final Path SOURCES = Path.of("src/main/java/org/lianpu/intake/notice");
    private static final Words ZH = Words.of(Locale.CHINESE);
    private static final Words EN = Words.of(Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:,[^{}]*)?}");
    private static final List<String> PLACES_ZH = List.of("…", "n", "列", "值");
    private static final List<String> PLACES_EN = List.of("…", "n", "column", "value");

    private NoticesPage() {}

    static String text() {
        Markdown page = new Markdown()
                .line("# 提示 · Notices")
                .blank()
                .line("> 由 `DocsTests` 从代码和词条生成，请勿手改。Generated from code and bundles; do not edit.")
                .blank()
                .line("每个问题都给出文件、行、列和值。“去向”说明这一行怎么处理。代码不会改名。")
                .line(
                        "Each problem comes with file, row, column and value. Codes are an interface and are not renamed.");
        for (Class<?> family : families()) {
            page.blank()
                    .line("## " + firstSentence(comment(family, "sealed interface " + family.getSimpleName())))
                    .blank()
                    .head("代码", "程度", "去向", "含义", "怎么办", "Cause, repair");
            for (Class<?> kind : kinds(family)) {
                Notice notice = instance(kind);
                String key = "notice." + notice.code();
                page.row(List.of(
                        "`" + notice.code() + "`",
                        ZH.say("severity." + notice.severity()),
                        ZH.say("fate." + notice.fate()),
                        "**" + ZH.say(key + ".title") + "**<br>" + filled(ZH, key + ".message", PLACES_ZH),
                        filled(ZH, key + ".repair", PLACES_ZH),
                        "**" + EN.say(key + ".title") + "**, " + EN.say("severity." + notice.severity()) + ", "
                                + EN.say("fate." + notice.fate()) + ". "
                                + comment(kind, "record " + kind.getSimpleName()) + "<br>"
                                + filled(EN, key + ".repair", PLACES_EN)));
            }
        }
        return page.toString();
    }

    /** {@return a sentence of the bundle, its places shown by what they hold: file, row, column, value, then details} */
    private static String filled(Words words, String key, List<String> places) {
        String text = Objects.requireNonNull(words.all().get(key), key).replace("''", "'");
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return index < places.size() ? places.get(index) : "…";
        });
    }

    /** {@return the families of notices, in the order in which {@link Notice} permits them} */
    static List<Class<?>> families() {
        return List.of(Notice.class.getPermittedSubclasses());
    }

    /** {@return the kinds of a family, by code} */
    static List<Class<?>> kinds(Class<?> family) {
        List<Class<?>> kinds = new ArrayList<>(Arrays.asList(family.getPermittedSubclasses()));
        kinds.sort(Comparator.comparing(Class::getSimpleName));
        return kinds;
    }

    /** A notice of this kind with nothing in it: severity and fate belong to the kind. */
    static Notice instance(Class<?> kind) {
        try {
            RecordComponent[] components = kind.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Notice) constructor.newInstance(
                    Arrays.stream(types).map(NoticesPage::anything).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + kind.getSimpleName(), e);
        }
    }

    private static Object anything(Class<?> type) {
        if (type == At.class) {
            return At.row("file.csv", 2);
        } else if (type == String.class) {
            return "…";
        } else if (type == List.class) {
            return List.of("…");
        } else if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == double.class) {
            return 1.0;
        } else if (type == boolean.class) {
            return true;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        throw new IllegalStateException("no value of " + type + " to make a notice with");
    }

    /** {@return the doc comment before a declaration, as one line without its markup} */
    static String comment(Class<?> type, String declaration) {
        Class<?> outer = type.getNestHost();
        Path file = SOURCES.resolve(outer.getSimpleName() + ".java");
        try {
            Pattern pattern = Pattern.compile(
                    "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public\\s+)?"
                            + Pattern.quote(declaration) + "\\b",
                    Pattern.DOTALL);
            Matcher matcher = pattern.matcher(Files.readString(file));
            return matcher.find() ? plain(matcher.group(1)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", "")
                .replaceAll("(?s)\\s@(param|return|see)\\b.*", "")
                .replaceAll("\\{@(?:code|link)\\s+([^}]*)}", "`$1`")
                .replaceAll("</?p>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String firstSentence(String text) {
        return text.replaceFirst("(?<=\\.)\\s.*", "").replaceFirst("\\.$", "");
    }
}
