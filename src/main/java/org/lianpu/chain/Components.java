/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Strongly connected components, Tarjan 1972, without recursion; linear in links and arcs. */
public final class Components {
    private final Map<LinkCode, Set<LinkCode>> arcs;
    private final Map<LinkCode, Integer> index = new HashMap<>();
    private final Map<LinkCode, Integer> low = new HashMap<>();
    private final Map<LinkCode, Integer> component = new HashMap<>();
    private final Deque<LinkCode> stack = new ArrayDeque<>();
    private final List<List<LinkCode>> members = new ArrayList<>();

    private record Frame(LinkCode link, Iterator<LinkCode> next) {}

    private Components(Map<LinkCode, Set<LinkCode>> arcs) {
        this.arcs = arcs;
    }

    public static Components of(Collection<LinkCode> links, Map<LinkCode, Set<LinkCode>> arcs) {
        Components found = new Components(arcs);
        links.stream().sorted().filter(l -> !found.index.containsKey(l)).forEach(found::search);
        return found;
    }

    public boolean same(LinkCode a, LinkCode b) {
        Integer id = component.get(a);
        return id != null && id.equals(component.get(b));
    }

    /** {@return the members of the component of {@code link}, itself included} */
    public List<LinkCode> with(LinkCode link) {
        Integer id = component.get(link);
        return id == null ? List.of(link) : members.get(id);
    }

    /** {@return components of more than one link, and links that feed themselves; sorted} */
    public List<List<LinkCode>> nonTrivial() {
        return members.stream()
                .filter(m ->
                        m.size() > 1 || arcs.getOrDefault(m.get(0), Set.of()).contains(m.get(0)))
                .map(m -> m.stream().sorted().toList())
                .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
                .toList();
    }

    private void search(LinkCode root) {
        Deque<Frame> frames = new ArrayDeque<>();
        frames.push(open(root));
        while (!frames.isEmpty()) {
            Frame frame = frames.peek();
            if (!frame.next().hasNext()) {
                frames.pop();
                close(frame.link());
                Frame parent = frames.peek();
                if (parent != null) {
                    low.merge(parent.link(), low.getOrDefault(frame.link(), 0), Math::min);
                }
                continue;
            }
            LinkCode to = frame.next().next();
            if (!index.containsKey(to)) {
                frames.push(open(to));
            } else if (!component.containsKey(to)) {
                low.merge(frame.link(), index.getOrDefault(to, 0), Math::min);
            }
        }
    }

    private Frame open(LinkCode link) {
        index.put(link, index.size());
        low.put(link, index.size() - 1);
        stack.push(link);
        return new Frame(link, arcs.getOrDefault(link, Set.of()).iterator());
    }

    private void close(LinkCode link) {
        if (!low.getOrDefault(link, -1).equals(index.get(link))) {
            return;
        }
        List<LinkCode> found = new ArrayList<>();
        LinkCode member;
        do {
            member = stack.pop();
            component.put(member, members.size());
            found.add(member);
        } while (!member.equals(link));
        members.add(found);
    }
}
