/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.Locale;
import org.lianpu.words.Words;
import picocli.CommandLine.Option;

/** In which language a command answers. Mix it in with {@code @Mixin}. */
final class LanguageOption {
    /** The languages of the product. */
    enum Language {
        ZH,
        EN
    }

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = {"回答用的语言，默认中文 zh。", "Language of the answer, Chinese (zh) by default."})
    private Language language = Language.ZH;

    /** {@return {@code zh} or {@code en}, as {@code ?lang=} takes it} */
    String code() {
        return language == Language.EN ? "en" : "zh";
    }

    Words words() {
        return Words.of(language == Language.EN ? Locale.ENGLISH : Locale.CHINESE);
    }
}
