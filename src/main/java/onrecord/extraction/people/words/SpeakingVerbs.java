package onrecord.extraction.people.words;

import java.util.Locale;
import java.util.Set;
import onrecord.text.WordSections;

/** Verbs whose subject is the speaker. The statements' own list of cues is longer; here it only matters who spoke last. */
public final class SpeakingVerbs {

    private static final WordSections WORDS = WordSections.read("people/speaking-verbs.txt");
    private static final Set<String> LEMMAS = WORDS.set("speaking");

    private static final Set<String> PERSONAL = WORDS.set("personal");

    /** Those of headlines that are no surnames with an s. */
    private static final Set<String> HEADLINE = WORDS.set("in headlines");

    private SpeakingVerbs() {}

    /** What only persons do: verbs of speech and a few more. */
    public static boolean isPersonal(String lemma) {
        return LEMMAS.contains(lemma) || PERSONAL.contains(lemma);
    }

    /** "Says", "Warns": in a headline the tags take it for a surname. */
    public static boolean isHeadlineForm(String form) {
        return form.endsWith("s") && Character.isUpperCase(form.charAt(0))
                && HEADLINE.contains(form.substring(0, form.length() - 1).toLowerCase(Locale.ROOT));
    }

    public static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
