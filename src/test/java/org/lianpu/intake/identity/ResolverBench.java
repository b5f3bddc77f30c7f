/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianpu.rules.Rules;

/** Records without codes against a store of 100,000: each is looked up, its component resolved. */
public final class ResolverBench {
    private static final int STORED = 100_000;
    private static final String CHARACTERS = "恒盛华泰金宇中天东方新兴隆昌永丰安康德润科锐博远腾飞龙翔凯旋嘉美亿联振邦国信海通明辉诚泽源力鑫瑞宏达";
    private static final String[] INDUSTRIES = {"纺织", "钛业", "化纤", "印染", "新材料", "服饰", "化工", "机械"};
    private static final String[] PLACES = {"绍兴", "四川", "宝鸡", "江苏", "常熟", "石狮", "德阳", "攀枝花"};
    private static final String[] REGIONS = {
        "330603", "510104", "610302", "320509", "320581", "350581", "510603", "510402"
    };

    private final List<FirmRecord> records = new ArrayList<>();
    private final Map<BlockKey, List<FirmRecord>> store = new HashMap<>();
    private final Resolver resolver =
            new Resolver(Rules.load(), new NameParser(Dictionary.REGIONS), CodeChanges.NONE, ScorerTests.brands(60));
    private final Neighbourhood neighbourhood = new Neighbourhood(
            resolver,
            Neighbourhood.Store.of(key -> store.getOrDefault(key, List.of())),
            Rules.load().er().review());

    public ResolverBench() {
        Function<Integer, Integer> random = new java.util.Random(7)::nextInt;
        for (int i = 0; i < STORED; i++) {
            int place = random.apply(PLACES.length);
            StringBuilder name = new StringBuilder(PLACES[place]);
            for (int c = 0; c < 3; c++) {
                name.append(CHARACTERS.charAt(random.apply(CHARACTERS.length())));
            }
            name.append(INDUSTRIES[random.apply(INDUSTRIES.length)]).append("有限公司");
            FirmRecord record = FirmRecord.of("r" + i, name.toString(), REGIONS[place]);
            records.add(record);
            resolver.blocking()
                    .keys(record)
                    .forEach(key ->
                            store.computeIfAbsent(key, k -> new ArrayList<>(1)).add(record));
        }
    }

    /** {@return the size of the component of record {@code i}} */
    public int resolve(int i) {
        var component = neighbourhood.of(List.of(records.get(i * 37 % STORED)));
        return resolver.resolve(component.values(), List.of()).canonical().size();
    }
}
