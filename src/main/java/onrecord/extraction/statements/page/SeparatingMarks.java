package onrecord.extraction.statements.page;

import java.util.Set;

/** Marks that set words off from each other: the commas and dashes of <em>The bridge — she said — is safe, but old.</em> */
public final class SeparatingMarks {

    private static final Set<String> DASHES = Set.of("—", "–", "--", "―");

    private SeparatingMarks() {}

    public static boolean isDash(String form) {
        return DASHES.contains(form);
    }

    /** A dash, or the hyphen that is often typed for it. */
    public static boolean isDashOrHyphen(String form) {
        return isDash(form) || form.equals("-");
    }

    public static boolean setsOff(String form) {
        return form.equals(",") || isDash(form);
    }
}
