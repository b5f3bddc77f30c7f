/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.classify.IndustryCode;
import org.lianpu.intake.notice.IndustryNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.table.Row;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The industry code of a firm against the editions of GB/T 4754, of which {@code intake/industry-codes.yml} lists the codes without their
 * names. Whatever it finds, the firm is taken: an unknown code is no evidence of a link, and that is all.
 */
final class IndustryCodes {
    private static final String FILE = "/intake/industry-codes.yml";
    private static final IndustryCodes SHIPPED = load();
    private static final int CLASS = 4;

    /** Code of any depth → letter of its section, by edition, the latest first. */
    private final Map<String, Map<String, String>> editions =
            new TreeMap<>(java.util.Comparator.<String>reverseOrder());

    private IndustryCodes() {}

    static IndustryCodes shipped() {
        return SHIPPED;
    }

    private static IndustryCodes load() {
        try (InputStream in = IndustryCodes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The file " + FILE + " is not on the class path");
            }
            IndustryCodes codes = new IndustryCodes();
            Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            ((Map<?, ?>) java.util.Objects.requireNonNull(file.get("editions")))
                    .forEach((edition, sections) -> codes.add(edition.toString(), (Map<?, ?>) sections));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + FILE + " cannot be read", e);
        }
    }

    private void add(String edition, Map<?, ?> sections) {
        Map<String, String> codes = new HashMap<>();
        sections.forEach((section, ranges) -> {
            String letter = section.toString();
            codes.put(letter, letter);
            for (String range : ranges.toString().split("\\s+", -1)) {
                int from = Integer.parseInt(range.substring(0, CLASS));
                int to = Integer.parseInt(range.substring(range.length() - CLASS));
                for (int code = from; code <= to; code++) {
                    String four = "%04d".formatted(code);
                    for (int digits = 2; digits <= CLASS; digits++) {
                        codes.put(four.substring(0, digits), letter);
                    }
                }
            }
        });
        editions.put(edition, codes);
    }

    /** Puts the code of a row that defines a firm into its form, and tells what is wrong with it. */
    void check(Row row, Notices notices) {
        String text = row.text("industry_code");
        if (text == null) {
            return;
        }
        String stated = row.text("industry_edition");
        String edition = stated == null ? IndustryCode.CURRENT : stated;
        boolean lettered = text.length() > 1 && isLetter(text.charAt(0));
        String code = lettered ? text.substring(1) : text;
        String letter = lettered ? text.substring(0, 1) : "";
        if (!editions.containsKey(edition)) {
            return;
        }
        if (has(edition, code, letter)) {
            if (lettered) {
                notices.add(new IndustryNotice.IndustryLetterDropped(row.at("industry_code"), code));
                row.put("industry_code", code);
            }
            if (code.length() < CLASS) {
                notices.add(new IndustryNotice.IndustryTooCoarse(row.at("industry_code")));
            }
            return;
        }
        String other = editions.keySet().stream()
                .filter(e -> has(e, code, letter))
                .findFirst()
                .orElse(null);
        notices.add(
                other == null
                        ? new IndustryNotice.UnknownIndustry(row.at("industry_code"), edition)
                        : new IndustryNotice.IndustryOfOtherEdition(row.at("industry_code"), edition, other));
    }

    /** {@return whether an edition has the code, below this section where one is given} */
    boolean has(String edition, String code, String letter) {
        @Nullable String section = editions.getOrDefault(edition, Map.of()).get(code);
        return section != null && (letter.isEmpty() || section.equals(letter));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
