package onrecord.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the dictionary form of a word from its tag: listed exceptions first, then the rules of English spelling. */
public final class Lemmatizer {

    private static final List<String> VERB_FORMS = List.of("VBZ", "VBD", "VBN", "VBG");

    private final Map<String, Map<String, String>> exceptions;
    private final Set<String> verbs;

    /**
     * @param exceptions by tag, then by lower-case word: {@code "VBD"}, {@code "said"} to {@code "say"}
     * @param verbs known infinitives, which tell <em>hoping</em> (hope) from <em>hopping</em> (hop)
     */
    public Lemmatizer(Map<String, Map<String, String>> exceptions, Set<String> verbs) {
        this.exceptions = Map.copyOf(exceptions);
        this.verbs = Set.copyOf(verbs);
    }

    /** The dictionary form, lower case but for names. */
    public String lemma(String form, String tag) {
        if (tag.startsWith("NNP")) {
            return form;
        }
        String word = plain(form);
        String known = exceptions.getOrDefault(tag, Map.of()).get(word);
        return known == null ? regular(word, tag) : known;
    }

    /** That of English, with the exceptions that are listed on the class path. */
    public static Lemmatizer english() {
        return English.LEMMATIZER;
    }

    /**
     * The dictionary form of a word whose tag is not known, taken for a verb or a plural: {@code "kill"} for <em>kills</em>, <em>killed</em>
     * and <em>killings</em>, {@code "leave"} for <em>left</em>. What can be an infinitive stays as it is.
     */
    public String dictionaryForm(String form) {
        String word = plain(form);
        String one = singular(word);
        for (String candidate : List.of(word, one)) {
            if (verbs.contains(candidate)) {
                return candidate;
            }
            for (String tag : VERB_FORMS) {
                String lemma = lemma(candidate, tag);
                if (!lemma.equals(candidate) && verbs.contains(lemma)) {
                    return lemma;
                }
            }
        }
        return lemma(one, one.endsWith("ed") ? "VBD" : one.endsWith("ing") ? "VBG" : "NN");
    }

    /** Whether a word can be a verb in the past: <em>killed</em>, <em>struck</em>. */
    public boolean isPastForm(String form) {
        String word = plain(form);
        return !lemma(word, "VBN").equals(word) || !lemma(word, "VBD").equals(word);
    }

    /** What the rules alone make of a lower-case word. */
    public String regular(String word, String tag) {
        switch (tag) {
            case "VBZ":
            case "NNS":
                return singular(word);
            case "VBD":
            case "VBN":
                return word.endsWith("ied") && word.length() > 4 ? cut(word, 3) + "y" : word.endsWith("ed") ? infinitive(word, 2) : word;
            case "VBG":
                return word.endsWith("ing") ? infinitive(word, 3) : word;
            case "JJR":
            case "RBR":
                return word.endsWith("er") ? positive(word, 2) : word;
            case "JJS":
            case "RBS":
                return word.endsWith("est") ? positive(word, 3) : word;
            default:
                return word;
        }
    }

    /** Lower case, with plain apostrophes and dashes. */
    public static String plain(String form) {
        return isSmall(form) ? form : small(form);
    }

    private static boolean isSmall(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String small(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            plain.append(Glyphs.plain(form.charAt(i)));
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static String singular(String word) {
        if (!word.endsWith("s") || word.length() < 3 || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        boolean sibilant =
                word.endsWith("shes") || word.endsWith("ches") || word.endsWith("sses") || word.endsWith("xes") || word.endsWith("zzes");
        return cut(word, sibilant || word.endsWith("oes") ? 2 : 1);
    }

    private String infinitive(String word, int ending) {
        String stem = cut(word, ending);
        if (stem.length() < 2) {
            return word;
        }
        String withE = stem + "e";
        boolean doubled = isDoubled(stem);
        if (verbs.contains(withE)) {
            return withE;
        }
        if (verbs.contains(stem)) {
            return stem;
        }
        if (doubled) {
            return verbs.contains(cut(stem, 1)) || "lsfz".indexOf(last(stem, 1)) < 0 ? cut(stem, 1) : stem;
        }
        return needsE(stem) ? withE : stem;
    }

    /** Whether a verb with this stem is spelt with a final <em>e</em>: <em>argu-</em>, <em>creat-</em>, <em>realiz-</em>. */
    private static boolean needsE(String stem) {
        char end = last(stem, 1);
        char before = last(stem, 2);
        switch (end) {
            case 'v', 'u', 'c':
                return true;
            case 'z', 's':
                return before != 'z' && before != 's' && (isVowel(before) || before == 'n' || before == 'r');
            case 'b':
                return isVowel(before);
            case 'g':
                return before == 'd' || before == 'r' || before == 'a' || stem.endsWith("eng") || stem.endsWith("ang");
            case 't':
                return (before == 'a' || before == 'u') && !isVowel(last(stem, 3)) || stem.endsWith("iat") || stem.endsWith("uat")
                        || stem.endsWith("eat");
            case 'l':
                return "bcdfgkptz".indexOf(before) >= 0;
            case 'r':
                return (before == 'i' || before == 'u' || before == 'a') && !isVowel(last(stem, 3));
            case 'd', 'n', 'k', 'm', 'p':
                return isVowel(before) && !isVowel(last(stem, 3)) && stem.length() <= 4 && before != 'e';
            default:
                return false;
        }
    }

    private static String positive(String word, int ending) {
        String stem = cut(word, ending);
        if (stem.length() < 3) {
            return word;
        }
        if (last(stem, 1) == 'i') {
            return cut(stem, 1) + "y";
        }
        if (isDoubled(stem) && last(stem, 1) != 'l') {
            return cut(stem, 1);
        }
        char end = last(stem, 1);
        boolean e = end == 'g' && last(stem, 2) == 'r' || end == 'v' || end == 'l' && last(stem, 2) == 'p' || end == 'u' || end == 'c'
                || stem.endsWith("at")
                        && stem.length() == 3
                || end == 'd' && last(stem, 2) == 'i';
        return e ? stem + "e" : stem;
    }

    private static boolean isDoubled(String stem) {
        return stem.length() > 2 && last(stem, 1) == last(stem, 2) && !isVowel(last(stem, 1));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static char last(String word, int back) {
        return word.length() < back ? ' ' : word.charAt(word.length() - back);
    }

    private static String cut(String word, int length) {
        return word.substring(0, word.length() - length);
    }

    /** Read once, when it is first asked for. */
    private static final class English {

        static final Lemmatizer LEMMATIZER = Models.loadLemmas();
    }
}
