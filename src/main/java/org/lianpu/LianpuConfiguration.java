/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.time.Clock;
import java.time.ZoneId;
import org.lianpu.rules.Rules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole application shares: the rules and the clock. */
@Configuration(proxyBeanMethods = false)
class LianpuConfiguration {
    @Bean
    Rules rules() {
        return Rules.load();
    }

    /** What the interface description says of itself. */
    @Bean
    OpenAPI description(@Value("${lianpu.version}") String version) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("链谱 lianpu API")
                                .version(version)
                                .description(
                                        "产业链诊断的接口。?lang=zh|en 选择语言；每个回答带数据修订号和规则版本；错误为 RFC 9457，带 repair。 "
                                                + "Diagnosis of industrial chains. ?lang=zh|en chooses the language; every answer carries the "
                                                + "revision of the data and the version of the rules; errors are RFC 9457 with a repair."));
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
