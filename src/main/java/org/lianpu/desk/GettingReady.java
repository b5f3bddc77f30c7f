/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lianpu.gap.AssessmentDesk;
import org.lianpu.query.Planning;
import org.lianpu.region.Regions;
import org.lianpu.words.Problem;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a server that has nothing else to do works out before somebody waits for it: a diagnosis, the initials of the regions, and the
 * database's plans for a tick on the page.
 */
@Component
public class GettingReady {
    private static final Logger LOG = LoggerFactory.getLogger(GettingReady.class);
    private static final String REGION = "653001";
    private static final String CHAIN = "titanium";
    private static final String INITIALS = "atss";

    private final AssessmentDesk assessments;
    private final Regions regions;
    private final Planning planning;

    GettingReady(AssessmentDesk assessments, Regions regions, Planning planning) {
        this.assessments = assessments;
        this.regions = regions;
        this.planning = planning;
    }

    /**
     * Begins, on a thread of its own.
     *
     * @param questions what a tick asks of the graph, as recorded; null where nothing was
     */
    public void begin(@Nullable Path questions) {
        Thread thread = new Thread(() -> now(questions), "lianpu-getting-ready");
        thread.setDaemon(true);
        thread.start();
    }

    /** Does it on this thread. */
    public void now(@Nullable Path questions) {
        try {
            diagnose();
            if (questions != null) {
                planning.plan(questions);
            }
            regions.current().search(INITIALS, 1);
        } catch (Neo4jException | IllegalStateException e) {
            LOG.debug("the application stops, or something is told to whoever asks for it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void diagnose() {
        try {
            assessments.get(REGION, CHAIN, null);
        } catch (Problem e) {
            LOG.debug("no sample county in this graph", e);
        }
    }
}
