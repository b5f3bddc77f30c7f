/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import picocli.CommandLine.Option;

/** Which region and which chain a command is about. Mix it in with {@code @Mixin}. */
final class PlaceOptions {
    @Option(
            names = "--region",
            required = true,
            paramLabel = "REGION",
            description = {
                "地区：代码、名称或拼音首字母，如 653001、阿图什市、atss。",
                "Region: code, name or pinyin initials, such as 653001, 阿图什市, atss."
            })
    private String region = "";

    @Option(
            names = "--chain",
            required = true,
            paramLabel = "CHAIN",
            description = {"产业链：编码或名称，如 titanium、钛。", "Chain: code or name, such as titanium, 钛."})
    private String chain = "";

    Place find(Api api) {
        return Place.find(api, region, chain);
    }
}
