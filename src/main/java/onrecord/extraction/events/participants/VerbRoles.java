package onrecord.extraction.events.participants;

import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.SurfaceSubject;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.NounChunks;

/** Tells of a verb who does what it says, and to whom: its subject, or in the passive its patient and its agent. */
final class VerbRoles {

    private static final int FURTHER_BACK = 16;

    private final Clauses clauses;
    private final NounChunks phrases;
    private final SurfaceSubject surface;
    private final Voice voice;
    private final VerbSubjects subjects;
    private final VerbObjects objects;

    /** @param grave whether only a subject will do that cannot be another */
    VerbRoles(Clauses clauses, NounChunks phrases, ContextWords words, boolean grave) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.surface = new SurfaceSubject(clauses, phrases, words.telling());
        this.voice = new Voice(clauses, phrases, words, surface);
        this.subjects = new VerbSubjects(clauses, phrases, surface, voice, grave);
        this.objects = new VerbObjects(clauses, phrases, surface, voice, grave);
    }

    boolean isPassive(Trigger trigger) {
        return voice.isPassive(trigger);
    }

    /** Whom "whose" stands for; negative when that is not sure. */
    int antecedent(int pronoun) {
        return surface.antecedent(pronoun);
    }

    /** Whom "by" names. */
    int agent(int verb) {
        return voice.agent(verb);
    }

    /** Who is before the verb: in the passive the patient. */
    int subject(int verb) {
        return subjects.of(verb);
    }

    /** Whom the verb acts upon; {@link Clauses#NONE} when there is none. */
    int object(int verb) {
        return objects.of(verb);
    }

    /** "opened fire, killing <em>two clerks</em>": who is hurt by what the subject does; {@link Clauses#NONE} when that is not told. */
    int harmed(int verb) {
        return objects.harmed(verb);
    }

    /** "was", "has", "is": one person's verb. */
    boolean isSingular(int verb) {
        int auxiliary = voice.finiteAuxiliary(verb);
        String tag = clauses.token(auxiliary < 0 ? verb : auxiliary).tag();
        return tag.equals("VBZ") || auxiliary >= 0 && clauses.word(auxiliary).equals("was");
    }

    /** "shot after, <em>police say</em>, pointing a gun": who tells of somebody further off. */
    private boolean isTeller(int verb) {
        return clauses.isVerb(verb) && DeedWords.TELLING.contains(clauses.lemma(verb)) && clauses.word(verb + 1).equals(",");
    }

    /** "killed <em>612 people</em>, levelling ten villages", "charged <em>the men</em> and seizing their cars": another does both. */
    private boolean isActedUpon(int noun, int verb) {
        int above = clauses.head(noun);
        String link = verb > 0 ? clauses.token(verb - 1).tag() : "";
        boolean joined = clauses.token(verb).tag().equals("VBG") && (link.equals(",") || link.equals("CC"));
        return joined && clauses.is(noun, "obj") && above >= 0 && above < noun && clauses.isVerb(above);
    }

    /** The nearest phrase to the left that names someone and that no preposition introduces. */
    int partyBefore(int verb) {
        for (int word = verb - 1; word >= Math.max(0, verb - FURTHER_BACK); word = phrases.from(word) - 1) {
            int from = phrases.from(word);
            boolean introduced = from > 0 && clauses.isPreposition(from - 1);
            int head = phrases.headOf(word);
            if (!introduced && clauses.isNoun(head) && PartyNouns.isParty(clauses, head)) {
                return isTeller(phrases.to(word) + 1) || isActedUpon(head, verb) ? Clauses.NONE : head;
            }
        }
        return Clauses.NONE;
    }
}
