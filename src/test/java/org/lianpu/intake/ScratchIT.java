/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianpu.LianpuIT;
import org.lianpu.intake.reading.Upload;
import org.springframework.beans.factory.annotation.Autowired;

@LianpuIT
class ScratchIT {
    @Autowired
    private Importer importer;

    @Test
    void load() throws Exception {
        Imports.beginAnew();
        List<Upload> structure = new ArrayList<>(Samples.files("reference"));
        structure.addAll(Samples.files("chains"));
        long t0 = System.nanoTime();
        Imports.load(importer, structure);
        System.err.println("structure " + (System.nanoTime() - t0) / 1e9);
        for (String round : List.of("first", "again", "check")) {
            List<Upload> files = new ArrayList<>();
            for (String n : List.of("sources", "links", "firms", "occupations")) {
                files.add(new Upload(
                        n + ".csv",
                        Files.readAllBytes(Path.of(System.getProperty("dir", "/tmp/b100/our"), n + ".csv"))));
            }
            t0 = System.nanoTime();
            ImportReport r =
                    importer.load(files, null, round.equals("check") ? Consent.CHECK_ONLY : Consent.ACCEPT_WARNINGS);
            r.notices()
                    .groups()
                    .forEach(g -> System.err.println(
                            g.code() + " " + g.count() + " " + g.kept().get(0)));
            System.err.println(round + " " + r.status() + " " + r.claims() + " " + (System.nanoTime() - t0) / 1e9);
        }
        Imports.run("MATCH (n) RETURN labels(n)[0] AS l, count(*) AS n", java.util.Map.of())
                .forEach(x -> System.err.println(x));
    }
}
