/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers are JSON. Libraries that we have for other reasons bring converters to XML and YAML along; nobody asked for those, and each of
 * them learns about every type of answer before it lets it pass.
 */
@Component
class JsonAnswers implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all -> all.removeIf(JsonAnswers::isOfAnotherForm));
    }

    private static boolean isOfAnotherForm(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .anyMatch(type ->
                        type.getSubtype().endsWith("xml") || type.getSubtype().endsWith("yaml"));
    }
}
