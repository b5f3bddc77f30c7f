/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.HashSet;
import java.util.Set;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.springframework.stereotype.Component;

/**
 * What this application last wrote, so that whatever it reads next, by whichever of its two ways, is not older (DESIGN §9). One for all;
 * forgotten when the database is replaced, whose bookmarks begin anew. Thread-safe.
 */
@Component
public class Bookmarks implements BookmarkManager {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised; the driver's interface asks for it
    private final Set<Bookmark> latest = new HashSet<>();

    @Override
    public synchronized void updateBookmarks(Set<Bookmark> previous, Set<Bookmark> now) {
        latest.removeAll(previous);
        latest.addAll(now);
    }

    @Override
    public synchronized Set<Bookmark> getBookmarks() {
        return Set.copyOf(latest);
    }

    /** Forgets them: another database is in the place of the one they are of. */
    public synchronized void forget() {
        latest.clear();
    }
}
