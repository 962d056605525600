package onrecord.resolution.names;

import java.util.List;
import onrecord.extraction.people.name.NameMatch;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;

/** How two full names may be one person's, from what needs no support to what needs the same story. */
public enum NameLikeness {
    /** The same words, or one with another middle name or initial: {@code "Ana Lund"}, {@code "Ana K. Lund"}. */
    SAME,
    /** Another spelling or a pet name: {@code "Tom Lund"}, {@code "Thomas Lund"}. */
    VARIANT,
    /** An initial stands for a given name, or a surname was added or left out: {@code "T. Lund"}; {@code "Ana Lund"}, {@code "Ana Lund Berg"}. */
    SHORTENED,
    /** A slip or another form of a name, or a name with words that are none of it: {@code "Bettie Lund"}, {@code "Betty Lund"}. */
    NEARLY,
    /** Names of two persons. */
    DIFFERENT;

    private static final int SHORTEST_SLIP = 5;
    private static final int SAME_BEGINNING = 3;

    public static NameLikeness of(PersonName one, PersonName other) {
        NameMatch match = one.compare(other);
        if (match == NameMatch.DIFFERENT || match == NameMatch.PARTIAL) {
            return nearly(one, other) ? NEARLY : DIFFERENT;
        }
        if (match == NameMatch.SHORTENED) {
            boolean middle = NameSpelling.same(one.surname(), other.surname())
                    && NameSpelling.same(one.given().get(0), other.given().get(0)) && isSpelledOut(one);
            return middle ? SAME : SHORTENED;
        }
        return match == NameMatch.SAME ? SAME : VARIANT;
    }

    private static boolean isSpelledOut(PersonName name) {
        return NameSpelling.fold(name.given().get(0)).length() > 2;
    }

    private static boolean nearly(PersonName one, PersonName other) {
        if (!one.suffix().equals(other.suffix()) || !one.isFull() || !other.isFull()) {
            return false;
        }
        if (contains(one.words(), other.words()) || contains(other.words(), one.words())) {
            return true;
        }
        String givenOne = NameSpelling.fold(one.given().get(0));
        String givenOther = NameSpelling.fold(other.given().get(0));
        String surnameOne = NameSpelling.fold(one.surname());
        String surnameOther = NameSpelling.fold(other.surname());
        return surnameOne.equals(surnameOther)
                ? !givenOne.equals(givenOther) && (isSlip(givenOne, givenOther) || beginAlike(givenOne, givenOther))
                : givenOne.equals(givenOther) && isSlip(surnameOne, surnameOther);
    }

    private static boolean beginAlike(String one, String other) {
        return one.length() >= SAME_BEGINNING && other.length() >= SAME_BEGINNING && one.regionMatches(0, other, 0, SAME_BEGINNING);
    }

    private static boolean contains(List<String> words, List<String> part) {
        return part.size() >= 2 && words.size() > part.size()
                && (words.subList(0, part.size()).equals(part) || words.subList(words.size() - part.size(), words.size()).equals(part));
    }

    /** One letter more, less, other, or two exchanged. */
    private static boolean isSlip(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter == one ? other : one;
        if (shorter.length() < SHORTEST_SLIP || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(same + 1).equals(shorter.substring(same));
        }
        return same == shorter.length() || shorter.substring(same + 1).equals(longer.substring(same + 1))
                || exchanged(shorter, longer, same);
    }

    private static boolean exchanged(String one, String other, int at) {
        return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
