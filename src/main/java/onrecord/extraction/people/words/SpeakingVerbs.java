package onrecord.extraction.people.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.text.Phrases;

/** Verbs whose subject is a person who speaks, from the marks in {@code phrases/reporting-verbs.txt}. They tell who spoke last. */
public final class SpeakingVerbs {

    private static final int MARKS = 4;
    private static final Set<String> SPEAKING = marked("speaks");
    private static final Set<String> IN_HEADLINES = marked("headline");
    private static final Set<String> PERSONAL = Phrases.set("people/personal-verbs.txt");

    private SpeakingVerbs() {}

    private static Set<String> marked(String mark) {
        Set<String> verbs = new HashSet<>();
        for (String line : Phrases.list("reporting-verbs.txt")) {
            String[] column = line.split("\\|");
            if (column.length > MARKS && List.of(column[MARKS].strip().split(" ")).contains(mark)) {
                verbs.add(column[0].strip());
            }
        }
        return Set.copyOf(verbs);
    }

    /** What only persons do: verbs of speech and a few more. */
    public static boolean isPersonal(String lemma) {
        return SPEAKING.contains(lemma) || PERSONAL.contains(lemma);
    }

    /** "Says", "Warns": in a headline the tagger takes it for a surname. */
    public static boolean isHeadlineForm(String form) {
        return form.endsWith("s") && Character.isUpperCase(form.charAt(0))
                && IN_HEADLINES.contains(form.substring(0, form.length() - 1).toLowerCase(Locale.ROOT));
    }

    public static boolean contains(String lemma) {
        return SPEAKING.contains(lemma);
    }
}
