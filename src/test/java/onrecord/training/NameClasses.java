package onrecord.training;

import onrecord.language.NameKind;
import onrecord.language.NameTagger;

/** Translates the labels of name collections. */
final class NameClasses {

    private NameClasses() {}

    /** The class of a label such as {@code B-PER}; wherever names lack a first label, one begins. */
    static int of(String label, int previous) {
        if (label.length() < 3) {
            return 0;
        }
        NameKind kind = kind(label.substring(2));
        int inside = NameTagger.classOf(kind, false);
        boolean continues = label.startsWith("I") && (previous == inside || previous == inside - 1);
        return kind == NameKind.NONE ? 0 : NameTagger.classOf(kind, !continues);
    }

    static NameKind kind(String label) {
        switch (label) {
            case "PER", "person":
                return NameKind.PERSON;
            case "ORG", "organization":
                return NameKind.ORGANISATION;
            case "LOC", "place":
                return NameKind.PLACE;
            case "MISC", "OTH", "event", "object", "abstract", "animal":
                return NameKind.OTHER;
            default:
                return NameKind.NONE;
        }
    }
}
