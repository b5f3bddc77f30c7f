/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the product says, in Chinese and English, from the bundles under {@code messages/}: {@code messages} holds
 * the words of the page and of TERMS, {@code api} the sentences of answers and notices, {@code cli} those of the commands, {@code tables} what the
 * tables and columns of the intake mean.
 */
public final class Words {
    private static final List<String> BUNDLES = List.of("messages", "api", "cli", "tables");
    private static final Map<String, Words> LANGUAGES = Map.of("zh", read("zh"), "en", read("en"));

    private static final int DAY_LENGTH = "2024-12-31".length();

    private final Locale locale;
    private final SortedMap<String, String> texts;

    private Words(Locale locale, SortedMap<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** {@return the words of a language: {@code en} for English, Chinese for all others} */
    public static Words of(Locale locale) {
        Words english = LANGUAGES.get("en");
        Words chinese = LANGUAGES.get("zh");
        if (english == null || chinese == null) {
            throw new IllegalStateException("both languages are always there");
        }
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    private static Words read(String language) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String bundle : BUNDLES) {
            String path = "/messages/" + bundle + "_" + language + ".properties";
            try (InputStream in = Words.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("The message bundle " + path + " is not on the class path");
                }
                try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                    Properties properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The message bundle " + path + " could not be read", e);
            }
        }
        return new Words(Locale.forLanguageTag(language), texts);
    }

    public Locale locale() {
        return locale;
    }

    /** {@return all texts by key} */
    public SortedMap<String, String> all() {
        return java.util.Collections.unmodifiableSortedMap(texts);
    }

    /** {@return whether there is a text with this key} */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * {@return the text of {@code key}, its places {0}, {1} … filled}
     *
     * @throws IllegalArgumentException when the key is in no bundle: a sentence was forgotten
     */
    public String say(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text with key '" + key + "' in the message bundles");
        }
        return new MessageFormat(text, locale).format(arguments);
    }

    /** {@return the text of {@code key} in both languages, for what must be told before a language is known} */
    public static Name both(String key, Object... arguments) {
        return new Name(
                of(Locale.CHINESE).say(key, arguments), of(Locale.ENGLISH).say(key, arguments));
    }

    /** {@return the day of a date or moment: what people read; the moment only decides which of two entries is later} */
    public static String day(String asOf) {
        return asOf.length() > DAY_LENGTH ? asOf.substring(0, DAY_LENGTH) : asOf;
    }

    /** {@return the name in this language} */
    public String name(Name name) {
        return name.in(locale);
    }
}
