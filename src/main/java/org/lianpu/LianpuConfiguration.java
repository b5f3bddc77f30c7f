/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import java.time.Clock;
import java.time.ZoneId;
import org.lianpu.rules.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole application shares: the rules and the clock. */
@Configuration(proxyBeanMethods = false)
class LianpuConfiguration {
    @Bean
    Rules rules() {
        return Rules.load();
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
