package onrecord.extraction.statements;

import java.util.Set;

/** Marks that set words off from each other: the commas and dashes of <em>The bridge — she said — is safe, but old.</em> */
final class Marks {

    private static final Set<String> DASHES = Set.of("—", "–", "--", "―");

    private Marks() {}

    static boolean isDash(String form) {
        return DASHES.contains(form);
    }

    /** A dash, or the hyphen that is often typed for it. */
    static boolean isDashOrHyphen(String form) {
        return isDash(form) || form.equals("-");
    }

    static boolean setsOff(String form) {
        return form.equals(",") || isDash(form);
    }
}
