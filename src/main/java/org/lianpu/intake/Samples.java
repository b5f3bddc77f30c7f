/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lianpu.intake.reading.Upload;
import org.lianpu.query.AsFound;
import org.lianpu.schema.AfterMigration;
import org.lianpu.words.Name;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Puts the regions, the curated chains and the worked cases into an empty graph, by the same way in as everything else. */
@Component
class Samples implements AfterMigration {
    private static final String ROOT = "data-import/";

    private final Importer importer;
    private final AsFound found;
    private final boolean wanted;
    private final boolean rehearsal;

    Samples(
            Importer importer,
            AsFound found,
            @Value("${lianpu.samples}") boolean wanted,
            @Value("${lianpu.rehearsal:false}") boolean rehearsal) {
        this.importer = importer;
        this.found = found;
        this.wanted = wanted;
        this.rehearsal = rehearsal;
    }

    @Override
    public Name step() {
        return new Name("正在载入地区、产业链和案例……", "Loading regions, chains and cases …");
    }

    @Override
    public void run() {
        if (wanted && !found.published()) {
            load(structure(rehearsal));
            load(files(rehearsal ? "examples/atushi" : "examples"));
        }
    }

    /** {@return regions and chains} */
    static List<Upload> structure(boolean rehearsal) {
        List<Upload> structure = new ArrayList<>(files("reference"));
        structure.addAll(files("chains"));
        return rehearsal ? structure.stream().map(Samples::ofXinjiang).toList() : structure;
    }

    /** A rehearsal shows the way of everything once; the regions of one province do, and what became of those it had. */
    private static Upload ofXinjiang(Upload file) {
        if (!file.name().endsWith("/regions.csv") && !file.name().endsWith("/region_changes.csv")) {
            return file;
        }
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        String few = text.lines()
                .filter(line -> line.startsWith("region,")
                        || line.startsWith("old_code,")
                        || line.startsWith("000000,")
                        || line.startsWith("65"))
                .collect(Collectors.joining("\n"));
        return new Upload(file.name(), few.getBytes(StandardCharsets.UTF_8));
    }

    private void load(List<Upload> files) {
        ImportReport report = importer.load(files, null, Consent.ACCEPT_WARNINGS);
        if (report.status() == ImportReport.Status.REJECTED) {
            throw new IllegalStateException("The data shipped with the product was rejected: "
                    + report.notices().groups().stream()
                            .flatMap(g -> g.kept().stream())
                            .limit(5)
                            .map(Object::toString)
                            .toList());
        }
    }

    /** {@return the CSV files of a folder of the class path, by path} */
    static List<Upload> files(String folder) {
        try {
            List<Upload> files = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + ROOT + folder + "/**/*.csv")) {
                String url = resource.getURL().toString();
                String name = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
                try (InputStream in = resource.getInputStream()) {
                    files.add(new Upload(name, in.readAllBytes()));
                }
            }
            files.sort(Comparator.comparing(Upload::name));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The data shipped with the product could not be read", e);
        }
    }
}
