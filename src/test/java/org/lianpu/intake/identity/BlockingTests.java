/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lianpu.firm.Uscc;
import org.lianpu.rules.Rules;

/** METHODS E3. */
class BlockingTests {
    private final Rules rules = Rules.load();
    private final NameParser parser = new NameParser(Dictionary.REGIONS);

    private Blocking blocking(Frequencies frequencies) {
        return new Blocking(parser, CodeChanges.NONE, frequencies, rules.er());
    }

    private static FirmRecord full() {
        return new FirmRecord(
                "a",
                "四川兴钛钛业有限公司成都分公司",
                List.of("成都兴钛化工厂"),
                new Uscc("91110108551385082Q"),
                null,
                "510104",
                "甲",
                Set.of("028-1", "xingtai.cn"),
                null,
                Set.of());
    }

    @Test
    void aRecordHasAKeyOfEachKindThatItsFieldsAllow() {
        assertThat(blocking(ScorerTests.brands(7)).keys(full()))
                .extracting(key ->
                        key.kind() + " " + key.value().replace('\u001F', '@').replaceFirst(" .*", ""))
                .containsExactly(
                        "USCC 91110108551385082Q",
                        "ORGANISATION 551385082",
                        "NAME 四川兴钛钛业有限公司成都分公司",
                        "NAME 成都兴钛化工厂",
                        "NAME 四川兴钛钛业有限公司",
                        "STEM_CITY 兴钛钛业@5101",
                        "BRAND 兴钛",
                        "LEGAL_COUNTY 甲@510104",
                        "CONTACT 028-1",
                        "CONTACT xingtai.cn",
                        "SOUND_CITY si");
    }

    @Test
    void aCommonBrandMakesNoBlock() {
        assertThat(blocking(ScorerTests.brands(51)).keys(full())).noneMatch(k -> k.kind() == BlockKey.Kind.BRAND);
        assertThat(blocking(Frequencies.UNKNOWN).keys(full())).noneMatch(k -> k.kind() == BlockKey.Kind.BRAND);
    }

    /** Municipalities are one city; counties under a province are one each. */
    @Test
    void cities() {
        assertThat(Place.of("110105").city()).isEqualTo("11");
        assertThat(Place.of("500228").city()).isEqualTo("50");
        assertThat(Place.of("429004").city()).isEqualTo("429004");
        assertThat(Place.of("659001").city()).isEqualTo("659001");
        assertThat(Place.of("510000").city()).isNull();
        assertThat(Place.of("511500").city()).isEqualTo("5115");
        assertThat(Place.of("000000")).isEqualTo(Place.UNKNOWN);
        assertThat(Place.of(null)).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void aLargeBlockIsSplitAndTheWorkStaysLinear() {
        Blocking blocking = blocking(Frequencies.UNKNOWN);
        List<Profile> profiles = new ArrayList<>();
        int records = 3000;
        for (int i = 0; i < records; i++) {
            // One name all over the country, a tenth of it without a place.
            String region = i % 10 == 0 ? null : String.format("%02d%02d01", 13 + i % 20, 1 + i % 9);
            profiles.add(blocking.profile(FirmRecord.of("r" + (100_000 + i), "兴钛化工厂", region)));
        }
        AtomicLong compared = new AtomicLong();
        Map<String, Set<String>> linked = new HashMap<>();
        blocking.pairs(profiles, (a, b) -> {
            compared.incrementAndGet();
            linked.computeIfAbsent(a.id(), id -> new HashSet<>()).add(b.id());
        });
        int keysPerRecord = 3;
        assertThat(compared.get()).isLessThan((long) rules.er().blockMax() * records * keysPerRecord / 2);
        // Whoever shares name and city is still compared: 13xx01 with 13xx01.
        for (int i = 0; i < 400; i++) {
            for (int j = i + 1; j < 400; j++) {
                Profile a = profiles.get(i);
                Profile b = profiles.get(j);
                if (a.place().city() != null
                        && a.place().city().equals(b.place().city())) {
                    assertThat(linked.getOrDefault(a.id(), Set.of())).contains(b.id());
                }
            }
        }
    }

    @Test
    void theFinerKeyOfARecordIsTheNextThatItHas() {
        Blocking blocking = blocking(Frequencies.UNKNOWN);
        BlockKey name = new BlockKey(BlockKey.Kind.NAME, "兴钛化工厂");
        FirmRecord placed = FirmRecord.of("a", "兴钛化工厂", "510104");
        assertThat(blocking.finer(name, placed))
                .map(BlockKey::value)
                .hasValueSatisfying(v -> assertThat(v).contains("STEM_CITY").contains("5101"));
        assertThat(blocking.finer(name, FirmRecord.of("a", "兴钛化工厂", null))).isEmpty();
    }
}
