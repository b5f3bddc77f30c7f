/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lianpu.words.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All texts of the page in one language; answered before the database is open. What tables and columns mean is for documents. */
@RestController
class WordsController {
    @GetMapping("/api/v1/words")
    SortedMap<String, String> words(Locale locale) {
        SortedMap<String, String> texts = new TreeMap<>(Words.of(locale).all());
        texts.keySet().removeIf(key -> key.startsWith("table."));
        return texts;
    }
}
