package onrecord.extraction.people;

import java.util.Locale;
import java.util.Set;

/** Verbs whose subject has the word. The statements' own list of cues is longer; here it only matters who spoke last. */
final class SpeakingVerbs {

    private static final Set<String> LEMMAS = Set.of(
            "say", "tell", "add", "ask", "reply", "answer", "write", "tweet", "note", "insist", "claim", "argue", "explain", "warn",
            "declare", "announce", "state", "suggest", "stress", "continue", "recall", "conclude", "respond", "admit", "acknowledge",
            "concede", "deny", "describe", "call", "promise", "pledge", "vow", "urge", "joke", "quip",
            "complain", "remark", "observe", "comment", "mention", "testify", "confirm", "reveal", "point");

    private static final Set<String> PERSONAL = Set.of(
            "believe", "think", "hope", "want", "convey", "meet", "visit", "resign", "propose", "refuse", "agree", "decide", "travel",
            "try", "sign", "appoint", "attack",
            "criticise", "criticize", "defend", "arrive", "speak", "talk", "reject", "support", "oppose", "apologise", "apologize");

    /** Those of headlines that are no surnames with an s. */
    private static final Set<String> HEADLINE = Set.of(
            "say", "tell", "ask", "warn", "insist", "claim", "argue", "announce", "admit", "deny", "urge", "vow", "reveal", "confirm",
            "call");

    private SpeakingVerbs() {}

    /** What only persons do: verbs of speech and a few more. */
    static boolean isPersonal(String lemma) {
        return LEMMAS.contains(lemma) || PERSONAL.contains(lemma);
    }

    /** "Says", "Warns": in a headline the tags take it for a surname. */
    static boolean isHeadlineForm(String form) {
        return form.endsWith("s") && Character.isUpperCase(form.charAt(0))
                && HEADLINE.contains(form.substring(0, form.length() - 1).toLowerCase(Locale.ROOT));
    }

    static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
