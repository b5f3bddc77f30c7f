/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.Collection;
import java.util.List;
import org.lianpu.query.Ids;

/**
 * Two records of which a person has to say whether they are one firm.
 *
 * @param id follows from the two records alone, so that the same question has the same id for ever
 * @param left the smaller record id
 * @param score of METHODS E4
 * @param probability of METHODS E5, for the order only
 * @param reasons what speaks for it and against it
 * @param group questions with the same pair of stem and city: one answer may be given to all
 * @param weight what the caller makes of it: whether a verdict would change
 */
public record Question(
        String id,
        String left,
        String right,
        double score,
        double probability,
        List<Reason> reasons,
        String group,
        double weight) {
    public Question {
        reasons = List.copyOf(reasons);
    }

    /** {@return the id of the question about two records, whichever is named first} */
    public static String id(String one, String other) {
        return one.compareTo(other) < 0 ? Ids.of(List.of(one, other)) : Ids.of(List.of(other, one));
    }

    Question weighing(double newWeight) {
        return new Question(id, left, right, score, probability, reasons, group, newWeight);
    }

    /** {@return the decision that answers this question} */
    public Decision answer(boolean same, String by, String at) {
        return new Decision(left, right, same, by, at);
    }

    /** {@return the decisions that one answer to a group of questions makes} */
    public static List<Decision> answerGroup(
            Collection<Question> questions, String group, boolean same, String by, String at) {
        return questions.stream()
                .filter(question -> question.group().equals(group))
                .map(question -> question.answer(same, by, at))
                .toList();
    }
}
