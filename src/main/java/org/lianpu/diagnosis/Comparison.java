/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.Map;
import org.lianpu.presence.Basis;

/** What the links of a chain in one region are compared with, all on one basis (METHODS §0.2, M1, M2). */
record Comparison(Basis basis, Map<String, Reference> references, Map<String, Peers> peersByLink) {
    Reference reference(String link) {
        return references.getOrDefault(link, Reference.NONE);
    }

    Peers peers(String link) {
        return peersByLink.getOrDefault(link, Peers.NONE);
    }
}
