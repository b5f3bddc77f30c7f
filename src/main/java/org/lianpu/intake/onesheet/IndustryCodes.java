/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.SheetNotice;

/**
 * Industry codes as offices write them: with the letter of the section, with the zero that a spreadsheet dropped, several in one cell.
 * A code can only be called unknown where the whole classification is loaded; some hundred entries of it prove nothing.
 */
final class IndustryCodes {
    private static final Pattern FORM = Pattern.compile("[A-Z]?(\\d{2,4})(?:\\.0+)?");
    private static final Pattern ITEMS = Pattern.compile("[、；;，,/\\s]+");

    /** A code and the edition that has it; the edition null where none of the loaded ones has. */
    record Coded(String code, @Nullable String edition) {}

    private final Known known;
    private final int fullList;
    private final Notices notices;

    /** @param fullList entries of an edition from which it counts as loaded in full */
    IndustryCodes(Known known, int fullList, Notices notices) {
        this.known = known;
        this.fullList = fullList;
        this.notices = notices;
    }

    /** {@return the code of a cell, in form; nothing where it is blank, or no code} */
    Optional<Coded> read(String cell, At at) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        Matcher form = FORM.matcher(ITEMS.split(text, -1)[0]);
        if (!form.matches()) {
            notices.add(new SheetNotice.UnknownIndustryCode(at, cell));
            return Optional.empty();
        }
        String code = form.group(1);
        Optional<Known.Industry> found = known.industry(code);
        if (found.isEmpty() && code.length() == 3) {
            found = known.industry("0" + code);
        }
        if (found.isEmpty() && known.industryListSize() >= fullList) {
            notices.add(new SheetNotice.UnknownIndustryCode(at, cell));
            return Optional.empty();
        }
        String taken = found.map(Known.Industry::code).orElse(code);
        if (!taken.equals(cell)) {
            notices.add(new SheetNotice.RepairedIndustryCode(at, taken));
        }
        return Optional.of(new Coded(taken, found.map(Known.Industry::edition).orElse(null)));
    }
}
