/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import org.lianpu.gap.AssessmentView;
import org.lianpu.gap.GapsView;

/** Diagnosis and gaps of one revision. */
record Answer(AssessmentView diagnosis, GapsView gaps) {
    private static final int ATTEMPTS = 5;

    /**
     * {@return both answers; asked again when an import came between them, so that a headline never stands above rows of another revision}
     *
     * @param query {@code ?year=…} or empty
     */
    static Answer of(Api api, Place place, String query) {
        Answer answer = once(api, place, query);
        for (int i = 1; i < ATTEMPTS && !answer.consistent(); i++) {
            answer = once(api, place, query);
        }
        return answer;
    }

    private static Answer once(Api api, Place place, String query) {
        return new Answer(
                api.get(place.path() + "/diagnosis" + query, AssessmentView.class),
                api.get(place.path() + "/gaps" + query, GapsView.class));
    }

    private boolean consistent() {
        return diagnosis.revision() == gaps.revision();
    }
}
