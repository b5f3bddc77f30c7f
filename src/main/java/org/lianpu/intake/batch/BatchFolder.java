/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Workplace;
import tools.jackson.databind.json.JsonMapper;

/**
 * The claims of one batch on disk, from the moment they are checked until they are published: whatever ends the process in between, the
 * batch can be resumed without the files that were handed in.
 */
final class BatchFolder {
    private static final String MANIFEST = "batch.json";
    private static final String STRUCTURE = "structure";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What the folder says of itself; written last, so that a folder without it is rubbish.
     *
     * @param id the batch
     * @param handed what was handed in
     * @param structure number of claims of the small tables
     * @param spools name and number of claims of each spool
     */
    record Manifest(String id, Checked.Handed handed, long structure, List<Part> spools) {}

    /** A spool. */
    record Part(String name, long records) {}

    private final Workplace place;

    private BatchFolder(Workplace place) {
        this.place = place;
    }

    /** {@return the folders of batches that were checked and not yet published} */
    static List<BatchFolder> unfinished(Path home) {
        Path all = home.resolve("intake").resolve("batches");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.sorted()
                    .map(f -> new BatchFolder(new Workplace(f)))
                    .filter(f -> f.manifest().isPresent())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<BatchFolder> find(Path home, String batch) {
        return unfinished(home).stream()
                .filter(f -> f.manifest().orElseThrow().id().equals(batch))
                .findFirst();
    }

    /** Puts checked claims into the folder of their batch; {@return it} */
    static BatchFolder keep(Path home, Workplace checkedIn, Checked checked, Checked.Handed handed) {
        Path target = home.resolve("intake").resolve("batches").resolve(checked.batch());
        try {
            List<Part> parts = new ArrayList<>();
            for (Spool spool : checked.firms()) {
                if (spool.records() > 0) {
                    spool.keep();
                    parts.add(new Part(spool.name(), spool.records()));
                }
            }
            Spool structure = new Spool(checkedIn, STRUCTURE, 0);
            Pack pack = new Pack();
            checked.structure().forEach(claim -> structure.add(claim.pack(pack.clear())));
            structure.keep();
            new Workplace(target).remove();
            Files.createDirectories(target.getParent());
            Files.move(checkedIn.dir(), target, StandardCopyOption.ATOMIC_MOVE);
            Workplace place = new Workplace(target);
            Path fresh = place.file(MANIFEST + ".new");
            Files.writeString(
                    fresh,
                    JSON.writeValueAsString(new Manifest(
                            checked.batch(), handed, checked.structure().size(), parts)),
                    StandardCharsets.UTF_8);
            Files.move(fresh, place.file(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
            return new BatchFolder(place);
        } catch (IOException e) {
            throw new UncheckedIOException("The batch cannot be kept under " + target + "; is the disk full?", e);
        }
    }

    Optional<Manifest> manifest() {
        Path file = place.dir().resolve(MANIFEST);
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Manifest.class)) : Optional.empty();
    }

    /** {@return the claims as they were checked} */
    Checked checked() {
        Manifest manifest = manifest().orElseThrow();
        List<Claim> structure = new ArrayList<>();
        Spool.kept(place, STRUCTURE, manifest.structure()).forEach(record -> structure.add(Claim.unpack(record)));
        List<Spool> spools = manifest.spools().stream()
                .map(part -> Spool.kept(place, part.name(), part.records()))
                .toList();
        return new Checked(manifest.id(), structure, spools);
    }

    /** {@return how far the claims were written} */
    Checkpoint written(int parts) {
        return new Checkpoint(place.file("written"), parts);
    }

    void remove() {
        place.remove();
    }
}
