/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/** A draft of a chain, as the REST interface gives it. */
record DraftAnswer(
        String chain,
        Name name,
        String state,
        String nextVersion,
        @Nullable String published,
        List<Link> links,
        int open,
        List<Question> questions,
        @Nullable String bounds,
        ImportAnswer.Notices notices) {
    /** A link of the draft. */
    record Link(String code, Name name, String stage, String upstream, boolean said) {}

    /** A question in plain words. */
    record Question(
            String id,
            String kind,
            String text,
            List<Option> options,
            @Nullable Integer answered,
            @Nullable Integer assumed) {}

    /** An answer to choose from. */
    record Option(String choice, List<String> names, String text) {}

    /** What became of a publication. */
    record Published(
            String status, @Nullable String version, long revision, ImportAnswer.Notices notices, DraftAnswer draft) {}
}
