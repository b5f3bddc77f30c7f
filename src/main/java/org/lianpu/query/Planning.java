/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has the database plan questions before somebody waits for their answer. {@code EXPLAIN} plans and runs nothing, and its plan is kept for
 * the question itself; plans are kept by text, by what the parameters are like, and by whether the transaction has written.
 */
@Component
public class Planning {
    static final CypherFile WRITE = CypherFile.of("query/write-and-take-back");
    private static final Logger LOG = LoggerFactory.getLogger(Planning.class);
    /** Between two plans, for whoever came meanwhile. */
    private static final long REST_MILLIS = 20;

    private final Driver driver;

    Planning(Driver driver) {
        this.driver = driver;
    }

    /** Plans what {@link QuestionLog#record} wrote to the file; writes nothing. */
    public void plan(Path recorded) throws InterruptedException {
        List<Question> questions = QuestionLog.read(recorded);
        plan(questions, false);
        plan(questions, true);
    }

    private void plan(List<Question> questions, boolean afterWriting) throws InterruptedException {
        for (Question question : questions) {
            if (question.afterWriting() == afterWriting) {
                plan(question);
                Thread.sleep(REST_MILLIS);
            }
        }
    }

    private void plan(Question question) {
        try (Session session = driver.session();
                Transaction tx = session.beginTransaction()) {
            if (question.afterWriting()) {
                tx.run(WRITE.text()).consume();
            }
            tx.run("EXPLAIN " + CypherFile.of(question.file()).text(), question.parameters())
                    .consume();
            tx.rollback();
        } catch (Neo4jException | IllegalStateException e) {
            LOG.debug("not planned: {}", question.file(), e);
        }
    }
}
