package onrecord.extraction.events.participants;

import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.SpeakingVerbs;

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
        int told = DeedWords.LAW.contains(clauses.lemma(verb)) ? Clauses.NONE : toldBefore(verb);
        int other = told < 0 ? Clauses.NONE : clauses.child(told, "nsubj");
        return other >= 0 && PartyNouns.isHuman(clauses, other) ? other : Clauses.NONE;
    }

    /** "They say he was drunk and <em>refused</em>": they or he. */
    boolean isBehindTold(int verb) {
        int told = toldBefore(verb);
        int other = told < 0 ? Clauses.NONE : clauses.child(told, "nsubj", "nsubj:pass");
        int teller = other < 0 ? Clauses.NONE : clauses.child(clauses.head(verb), "nsubj");
        boolean pronoun = teller >= 0 && Pronoun.of(clauses.word(other)) != null;
        return pronoun && isPlural(teller) || teller >= 0 && !pronoun && isDeedOfEither(told, other, verb);
    }

    /** "The union said police beat two men and <em>seized</em> a van": their deed rather than the union's, unless it is one of words. */
    private boolean isDeedOfEither(int told, int other, int verb) {
        String deed = clauses.lemma(verb);
        boolean ofWords = SpeakingVerbs.contains(deed) || DeedWords.TELLING.contains(deed) || DeedWords.LAW.contains(deed)
                || DeedWords.LAW_OVER_CRIME.contains(deed);
        boolean joined = clauses.word(verb - 1).equals("and") && !clauses.word(verb - 2).equals(",");
        return joined && !ofWords && clauses.is(other, "nsubj") && clauses.hasChild(told, "obj") && PartyNouns.isHuman(clauses, other);
    }

    /** "Police say a man <em>burst</em> in and opened fire": what is told between the verb of telling and one without a subject that is joined to it. */
    private int toldBefore(int verb) {
        int telling = clauses.head(verb);
        boolean joined = telling >= 0 && clauses.is(verb, "conj") && DeedWords.TELLING.contains(clauses.lemma(telling));
        int told = joined && !voice.hasOwnSubject(verb) ? clauses.child(telling, "ccomp") : Clauses.NONE;
        return told > telling && told < verb ? told : Clauses.NONE;
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
