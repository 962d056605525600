package onrecord.extraction.people.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.language.Gazetteer;
import onrecord.text.WordList;

/**
 * Knows names in the Asian order: <em>Xi Jinping</em>, <em>Park Geun-hye</em>, <em>Nguyen Van Thieu</em>. The rest of the name must be made
 * of Chinese, Korean or Vietnamese syllables, so that Kim Darroch and Lee Harvey keep their surnames last.
 */
public final class FamilyNameFirst {

    private static final Set<String> CERTAIN = new HashSet<>();
    private static final Set<String> AMBIGUOUS = new HashSet<>();

    static {
        for (String line : WordList.read("/phrases/family-names-first.txt")) {
            if (line.startsWith("? ")) {
                AMBIGUOUS.add(line.substring(2));
            } else {
                CERTAIN.add(line);
            }
        }
    }

    /** One syllable as romanised from Chinese, Korean or Vietnamese: an initial, vowels, and a nasal or a stop. */
    private static final String SYLLABLE =
            "(?:zh|ch|sh|ph|th|tr|ng|nh|kh|gi|ts|ky|gy|hy|my|[bcdfghjklmnpqrstwxyz])?[aeiouyü]{1,3}(?:ng|nh|ch|[nkpmltchgr])?";
    private static final Pattern ONE_OR_TWO = Pattern.compile("(?:" + SYLLABLE + "){1,2}");
    private static final int MOST_LETTERS = 14;

    private FamilyNameFirst() {}

    public static boolean test(List<String> words) {
        if (words.size() < 2 || words.size() > 4) {
            return false;
        }
        String first = NameSpelling.fold(words.get(0));
        List<String> rest = words.subList(1, words.size());
        if (CERTAIN.contains(first)) {
            return rest.stream().allMatch(FamilyNameFirst::isSyllabic);
        }
        boolean marked = rest.size() == 2 || isHyphenatedSmall(rest.get(0)) || !Gazetteer.isGivenName(words.get(0));
        return AMBIGUOUS.contains(first) && marked && rest.stream().allMatch(FamilyNameFirst::isSyllabic);
    }

    /** Whether the word is made of one or two such syllables, or of several joined by hyphens. */
    public static boolean isSyllabic(String word) {
        if (word.length() > MOST_LETTERS || word.endsWith(".")) {
            return false;
        }
        for (String part : word.toLowerCase(Locale.ROOT).split("-")) {
            if (!ONE_OR_TWO.matcher(NameSpelling.fold(part)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** "Geun-hye", as Korean and Taiwanese given names are written. */
    private static boolean isHyphenatedSmall(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen + 1 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1));
    }
}
