package onrecord.extraction.people.words;

import java.util.Locale;
import java.util.Set;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.cuewords.Habit;
import onrecord.text.Phrases;

/** Verbs whose subject is a person who speaks, by their habits in {@code phrases/reporting-verbs.txt}. They tell who spoke last. */
public final class SpeakingVerbs {

    private static final Set<String> PERSONAL = Phrases.set("people/personal-verbs.txt");

    private SpeakingVerbs() {}

    private static boolean has(String lemma, Habit habit) {
        CueWord verb = CueWords.english().verb(lemma);
        return verb != null && verb.has(habit);
    }

    /** What only persons do: verbs of speech and a few more. */
    public static boolean isPersonal(String lemma) {
        return contains(lemma) || PERSONAL.contains(lemma);
    }

    /** "Says", "Warns": in a headline the tagger takes it for a surname. */
    public static boolean isHeadlineForm(String form) {
        return form.endsWith("s") && Character.isUpperCase(form.charAt(0))
                && has(form.substring(0, form.length() - 1).toLowerCase(Locale.ROOT), Habit.HEADLINE);
    }

    /** "Slams", "Warns": any verb that reports, with a capital letter. */
    public static boolean isCapitalForm(String form) {
        return form.endsWith("s") && Character.isUpperCase(form.charAt(0))
                && CueWords.english().verb(form.substring(0, form.length() - 1).toLowerCase(Locale.ROOT)) != null;
    }

    public static boolean contains(String lemma) {
        return has(lemma, Habit.SPEAKS);
    }
}
