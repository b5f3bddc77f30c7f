/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianpu.query.Ids;

/**
 * What a person has to say of a component: one question between two firms, that of their strongest pair; none that an
 * answer has settled or that no answer could change.
 */
final class Questions {
    private final List<Profile> profiles;
    private final Ranking ranking;
    private final Clusters clusters;
    private final Set<String> decided;

    Questions(List<Profile> profiles, Ranking ranking, Clusters clusters, Set<String> decided) {
        this.profiles = profiles;
        this.ranking = ranking;
        this.clusters = clusters;
        this.decided = decided;
    }

    List<Question> of(Scored scored) {
        Map<Long, Question> betweenFirms = new HashMap<>();
        for (Scored.Edge edge : scored.strongestFirst()) {
            String left = profiles.get(edge.a()).id();
            String right = profiles.get(edge.b()).id();
            if (clusters.outcome(edge.a(), edge.b()) == Clusters.Outcome.JOINED
                    && !decided.contains(Question.id(left, right))) {
                betweenFirms.putIfAbsent(firms(edge), question(edge, left, right, scored.reachesAuto(edge)));
            }
        }
        return new ArrayList<>(betweenFirms.values());
    }

    private long firms(Scored.Edge edge) {
        int a = clusters.find(edge.a());
        int b = clusters.find(edge.b());
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }

    private Question question(Scored.Edge edge, String left, String right, boolean noLead) {
        Profile a = profiles.get(edge.a());
        Profile b = profiles.get(edge.b());
        List<Reason> reasons = new ArrayList<>();
        if (edge.score().rule() != null) {
            reasons.add(edge.score().rule());
        }
        reasons.addAll(edge.score().qualifiers());
        if (noLead) {
            reasons.add(Reason.NO_LEAD);
        }
        return new Question(
                Question.id(left, right),
                left,
                right,
                edge.score().value(),
                ranking.probability(a, b),
                reasons,
                group(a, b),
                0);
    }

    private static String group(Profile a, Profile b) {
        return Ids.of(Stream.of(a, b).map(Questions::stemAndCity).sorted().toList());
    }

    private static String stemAndCity(Profile profile) {
        return profile.name().stem() + '|' + profile.place().city();
    }
}
