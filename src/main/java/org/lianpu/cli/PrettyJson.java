/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

/** Indents JSON without reading it into values, so that every number and text stays as the server wrote it. */
final class PrettyJson {
    private PrettyJson() {}

    static String indent(String json) {
        StringBuilder out = new StringBuilder(json.length() * 2);
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText) {
                out.append(c);
                if (c == '\\') {
                    out.append(json.charAt(++i));
                } else if (c == '"') {
                    inText = false;
                }
            } else if (c == '{' || c == '[') {
                out.append(c);
                int next = skipSpace(json, i + 1);
                if (next < json.length() && (json.charAt(next) == '}' || json.charAt(next) == ']')) {
                    out.append(json.charAt(next));
                    i = next;
                } else {
                    newLine(out, ++depth);
                }
            } else if (c == '}' || c == ']') {
                newLine(out, --depth);
                out.append(c);
            } else if (c == ',') {
                newLine(out.append(c), depth);
            } else if (c == ':') {
                out.append(": ");
            } else if (!Character.isWhitespace(c)) {
                out.append(c);
                inText = c == '"';
            }
        }
        return out.toString();
    }

    private static int skipSpace(String json, int from) {
        int i = from;
        while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void newLine(StringBuilder out, int depth) {
        out.append('\n').append("  ".repeat(Math.max(0, depth)));
    }
}
