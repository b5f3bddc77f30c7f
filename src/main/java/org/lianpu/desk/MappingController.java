/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportJobs;
import org.lianpu.intake.Previews;
import org.lianpu.intake.SavedMapping;
import org.lianpu.intake.SavedMappings;
import org.lianpu.intake.mapping.ColumnGuess;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.mapping.MappingSuggestion;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Mappings of foreign files: kept, changed, drafted. */
@RestController
@RequestMapping("/api/v1/mappings")
class MappingController {
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final SavedMappings mappings;
    private final Previews previews;
    private final ImportOrders orders;
    private final ImportJobs jobs;

    MappingController(SavedMappings mappings, Previews previews, ImportOrders orders, ImportJobs jobs) {
        this.mappings = mappings;
        this.previews = previews;
        this.orders = orders;
        this.jobs = jobs;
    }

    /**
     * A mapping.
     *
     * @param own whether the user keeps it; else it came with the product
     * @param tables names of the tables that its files give
     * @param usable whether it is understood
     * @param yaml its text; null in a list
     * @param notices why it is not understood, or what is doubtful in it
     */
    record MappingView(
            String name,
            String title,
            boolean own,
            List<String> tables,
            boolean usable,
            @Nullable String yaml,
            NoticesView notices) {
        static MappingView of(SavedMapping saved, boolean whole, Words words) {
            FileMapping mapping = saved.mapping();
            return new MappingView(
                    saved.name(),
                    mapping == null ? saved.name() : mapping.title(),
                    saved.own(),
                    mapping == null
                            ? List.of()
                            : mapping.targets().stream()
                                    .map(t -> t.table())
                                    .filter(t -> !t.isBlank())
                                    .distinct()
                                    .toList(),
                    mapping != null,
                    whole ? saved.yaml() : null,
                    NoticesView.of(saved.notices(), words));
        }
    }

    /** {@return the mappings by name, without their text} */
    @GetMapping
    List<MappingView> list(Locale locale) {
        return mappings.list().stream()
                .map(m -> MappingView.of(m, false, Words.of(locale)))
                .toList();
    }

    @GetMapping("/{name}")
    MappingView get(@PathVariable String name, Locale locale) {
        return MappingView.of(find(name), true, Words.of(locale));
    }

    /** {@return the text of a mapping, to be kept as a file} */
    @GetMapping("/{name}.yml")
    ResponseEntity<String> text(@PathVariable String name) {
        return ResponseEntity.ok().contentType(YAML).body(find(name).yaml());
    }

    /**
     * Keeps a mapping under this name, in place of one of the user's; one of the product's with the same name steps back.
     *
     * @param yaml its text
     * @return 422 with the notices where it is not understood; nothing was kept then
     */
    @PutMapping(
            path = "/{name}",
            consumes = {"application/yaml", "application/x-yaml", "text/yaml", "text/plain"})
    ResponseEntity<MappingView> save(@PathVariable String name, @RequestBody byte[] yaml, Locale locale) {
        SavedMapping saved = mappings.save(name, new String(yaml, StandardCharsets.UTF_8));
        return ResponseEntity.status(saved.mapping() == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(MappingView.of(saved, true, Words.of(locale)));
    }

    /** Removes one of the user's; those that came with the product stay. */
    @DeleteMapping("/{name}")
    ResponseEntity<Void> delete(@PathVariable String name) {
        SavedMapping saved = find(name);
        if (!saved.own()) {
            throw new Problem(
                    HttpStatus.CONFLICT.value(),
                    "mapping-shipped",
                    Words.both("api.problem.mapping.shipped", name),
                    Words.both("api.problem.mapping.shipped.repair"));
        }
        mappings.delete(name);
        return ResponseEntity.noContent().build();
    }

    /**
     * A drafted mapping.
     *
     * @param table ours that it is for
     * @param left headings that nothing is guessed of
     * @param missing required columns that no heading was found for
     */
    record Draft(
            String table, String title, List<Guess> guesses, List<String> left, List<String> missing, String yaml) {}

    /**
     * Which column of ours a heading may mean.
     *
     * @param confidence HIGH, MEDIUM or LOW
     * @param why what speaks for it, in words
     */
    record Guess(String heading, String column, String title, String confidence, String confidenceWord, String why) {}

    /** Drafts a mapping for a file: one whose columns are guessed from headings and values, for a person to check. */
    @PostMapping(path = "/suggest", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Draft suggest(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @ModelAttribute ImportWishes wishes,
            Locale locale)
            throws IOException {
        Path folder = jobs.folderForUploads();
        try {
            Words words = Words.of(locale);
            return previews.draft(
                            orders.of(Uploads.required(files), null, wishes, folder),
                            FileSaid.of(wishes).findTable(),
                            words)
                    .map(drafted -> draft(drafted, words))
                    .orElseThrow(() -> new Problem(
                            HttpStatus.UNPROCESSABLE_CONTENT.value(),
                            "nothing-to-suggest",
                            Words.both("api.problem.suggest"),
                            Words.both("api.problem.suggest.repair")));
        } finally {
            jobs.discard(folder);
        }
    }

    private static Draft draft(Previews.Drafted drafted, Words words) {
        MappingSuggestion suggestion = drafted.suggestion();
        List<String> headings = drafted.head().headings();
        return new Draft(
                suggestion.table().name(),
                TablesView.title(suggestion.table(), words),
                suggestion.guesses().stream()
                        .map(g -> guess(g, headings.get(g.index()).strip(), words))
                        .toList(),
                suggestion.left(),
                suggestion.missing().stream()
                        .map(c -> TablesView.title(c, words))
                        .toList(),
                suggestion.yaml());
    }

    private static Guess guess(ColumnGuess guess, String heading, Words words) {
        String confidence = guess.confidence().name();
        return new Guess(
                heading,
                guess.column().name(),
                TablesView.title(guess.column(), words),
                confidence,
                words.say("api.draft.confidence." + confidence.toLowerCase(Locale.ROOT)),
                words.say("api.draft.why." + guess.why().name().toLowerCase(Locale.ROOT)));
    }

    private SavedMapping find(String name) {
        return mappings.findSaved(name).orElseThrow(() -> unknown(name, mappings));
    }

    /** {@return what is told of a name that no mapping has} */
    static Problem unknown(String name, SavedMappings mappings) {
        String known = String.join(
                "、", mappings.list().stream().map(SavedMapping::name).toList());
        return Problem.notFound(
                "unknown-mapping",
                Words.both("api.problem.mapping.unknown", name),
                Words.both("api.problem.mapping.unknown.repair", known));
    }
}
