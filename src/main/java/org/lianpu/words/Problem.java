/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.words;

/**
 * What went wrong, said to a person in both languages, and how to repair it. Features throw it (or a subclass with a telling name); the
 * web layer turns it into an RFC 9457 answer and the commands print it. It never holds a password or a stack of causes' messages.
 */
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final transient Name detail;
    private final transient Name repair;

    /**
     * @param status the HTTP status it becomes, 400 to 599
     * @param slug the stable last part of its type, lower case with hyphens: renaming one breaks callers
     * @param detail what happened, with the values concerned
     * @param repair what the reader can do about it
     */
    public Problem(int status, String slug, Name detail, Name repair) {
        super(detail.zh() + " / " + detail.en());
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not an error status: " + status);
        }
        this.status = status;
        this.slug = slug;
        this.detail = detail;
        this.repair = repair;
    }

    /** {@return a thing asked for by name or code that is not there (404)} */
    public static Problem notFound(String slug, Name detail, Name repair) {
        return new Problem(404, slug, detail, repair);
    }

    /** {@return a request that cannot be understood or is out of bounds (400)} */
    public static Problem badRequest(String slug, Name detail, Name repair) {
        return new Problem(400, slug, detail, repair);
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the stable slug of the kind of problem} */
    public String slug() {
        return slug;
    }

    /** {@return what happened} */
    public Name detail() {
        return detail;
    }

    /** {@return how to repair it} */
    public Name repair() {
        return repair;
    }
}
