/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.Uscc;

/** Union-find over records that refuses to join two valid codes, or two records that a person keeps apart. */
final class Clusters {
    /** What becomes of a wish to join. */
    enum Outcome {
        JOINED,
        ALREADY,
        TWO_CODES,
        KEPT_APART
    }

    private final int[] parent;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<@Nullable Uscc> codes = new ArrayList<>();
    private final List<Set<Integer>> apart = new ArrayList<>();

    Clusters(List<Profile> profiles) {
        parent = new int[profiles.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            codes.add(profiles.get(i).uscc());
            apart.add(new HashSet<>(0));
        }
    }

    int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        while (parent[i] != root) {
            int next = parent[i];
            parent[i] = root;
            i = next;
        }
        return root;
    }

    void keepApart(int a, int b) {
        apart.get(find(a)).add(b);
        apart.get(find(b)).add(a);
    }

    /** {@return what joining the two would do} */
    Outcome outcome(int a, int b) {
        int left = find(a);
        int right = find(b);
        if (left == right) {
            return Outcome.ALREADY;
        }
        if (members.get(right).stream().anyMatch(apart.get(left)::contains)) {
            return Outcome.KEPT_APART;
        }
        Uscc one = codes.get(left);
        Uscc other = codes.get(right);
        return one != null && other != null && !one.equals(other) ? Outcome.TWO_CODES : Outcome.JOINED;
    }

    Outcome join(int a, int b) {
        Outcome outcome = outcome(a, b);
        if (outcome == Outcome.JOINED) {
            int left = find(a);
            int right = find(b);
            if (members.get(left).size() < members.get(right).size()) {
                int swap = left;
                left = right;
                right = swap;
            }
            parent[right] = left;
            members.get(left).addAll(members.get(right));
            apart.get(left).addAll(apart.get(right));
            if (codes.get(left) == null) {
                codes.set(left, codes.get(right));
            }
        }
        return outcome;
    }

    List<Integer> members(int root) {
        return members.get(root);
    }

    @Nullable
    Uscc code(int root) {
        return codes.get(root);
    }
}
