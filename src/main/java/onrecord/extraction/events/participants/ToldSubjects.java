package onrecord.extraction.events.participants;

import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.people.words.Pronoun;

/** Tells whether a verb is a deed of those who tell of it or of whom they tell: <em>“Police say <u>a man</u> burst in and opened fire”</em>. */
final class ToldSubjects {

    private final Clauses clauses;
    private final Voice voice;

    ToldSubjects(Clauses clauses, Voice voice) {
        this.clauses = clauses;
        this.voice = voice;
    }

    /** "Police say <em>a man</em> burst in and <em>opened</em> fire": whom they tell of, unless it is what the law does. */
    int of(int verb) {
        int telling = clauses.head(verb);
        boolean joined = telling >= 0 && clauses.is(verb, "conj") && DeedWords.TELLING.contains(clauses.lemma(telling))
                && !voice.hasOwnSubject(verb) && !DeedWords.LAW.contains(clauses.lemma(verb));
        int told = joined ? clauses.child(telling, "ccomp") : Clauses.NONE;
        int other = told > telling && told < verb ? clauses.child(told, "nsubj") : Clauses.NONE;
        return other >= 0 && PartyNouns.isHuman(clauses, other) ? other : Clauses.NONE;
    }

    /** "They say he was drunk and <em>refused</em>": they or he. */
    boolean isBehindTold(int verb) {
        int telling = clauses.head(verb);
        boolean joined = telling >= 0 && clauses.is(verb, "conj") && DeedWords.TELLING.contains(clauses.lemma(telling));
        int told = joined && !voice.hasOwnSubject(verb) ? clauses.child(telling, "ccomp") : Clauses.NONE;
        int other = told > telling && told < verb ? clauses.child(told, "nsubj", "nsubj:pass") : Clauses.NONE;
        int teller = clauses.child(Math.max(0, telling), "nsubj");
        return other >= 0 && teller >= 0 && Pronoun.of(clauses.word(other)) != null && isPlural(teller);
    }

    /** "After <em>shooting</em> Calder, Inspector Dahl said, Trent fled": the inspector or whom he tells of. */
    boolean isBeforeTeller(int verb) {
        int telling = clauses.head(verb);
        boolean before = telling > verb && clauses.is(verb, "advcl") && !clauses.token(verb).isFinite() && !voice.hasOwnSubject(verb);
        return before && DeedWords.TELLING.contains(clauses.lemma(telling)) && clauses.hasChild(telling, "ccomp");
    }

    private boolean isPlural(int noun) {
        return clauses.token(noun).tag().endsWith("S") || clauses.word(noun).equals("they");
    }
}
