package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.SurfaceSubject;
import onrecord.language.NounChunks;

/** Tells whom a verb acts upon: <em>“rebels attacked <u>the camp</u>”</em>, <em>“<u>the house</u> that they attacked”</em>. */
final class VerbObjects {

    private static final int FURTHER_BACK = 16;
    private static final Set<String> OF_PERSONS = Set.of("who", "whose");
    private static final Set<String> OF_OBJECTS = Set.of("that", "which", "whom");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final SurfaceSubject surface;
    private final Voice voice;
    private final boolean grave;

    /** @param grave whether whoever stands behind the verb may be meant where the tree knows no object */
    VerbObjects(Clauses clauses, NounChunks phrases, SurfaceSubject surface, Voice voice, boolean grave) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.surface = surface;
        this.voice = voice;
        this.grave = grave;
    }

    /**
     * Whom the verb acts upon: its object, the noun right behind it, or who "whom" stands for. {@link Clauses#NONE} when there is none.
     */
    int of(int verb) {
        int described = Math.max(ofRelativeObject(verb), beforeRelative(verb));
        int object = described >= 0 ? described : clauses.child(verb, "obj");
        object = object >= 0 ? quoted(object) : ofResult(verb);
        object = object >= 0 ? object : bareObject(verb);
        boolean behindParticle = verb + 1 < clauses.size() && clauses.isPreposition(verb + 1);
        int shared = object < 0 && (grave || behindParticle) ? voice.sharedObject(verb) : object;
        if (shared >= 0 || !grave) {
            return shared;
        }
        int behind = verb + 1 < clauses.size() ? phrases.headOf(verb + 1) : Clauses.NONE;
        if (behind > verb && clauses.isNoun(behind) && PartyNouns.isHuman(clauses, behind)) {
            return behind;
        }
        for (int word = verb - 1; word > 0 && verb - word < FURTHER_BACK && clauses.is(verb, "acl:relcl"); word--) {
            if (clauses.word(word).equals("whom")) {
                return Math.max(Clauses.NONE, surface.antecedent(word));
            }
        }
        return Clauses.NONE;
    }

    /** "<em>the house</em> that the rebels attacked": whom or what a relative clause with a subject of its own is about. */
    private int ofRelativeObject(int verb) {
        int pronoun = clauses.is(verb, "acl:relcl") ? clauses.child(verb, "obj") : Clauses.NONE;
        boolean relative = pronoun >= 0 && pronoun < verb && OF_OBJECTS.contains(clauses.word(pronoun));
        int object = clauses.head(verb);
        boolean acted = relative && clauses.hasChild(verb, "nsubj") && object < pronoun && !surface.isTime(object);
        return acted && !hasObjectBehind(verb) && !isOfThing(object) ? object : Clauses.NONE;
    }

    /** "met <em>a guard</em> who had seen it": somebody right behind the verb, whatever the tree makes of the clause about him. */
    private int beforeRelative(int verb) {
        int noun = clauses.opensPhrase(verb + 1) ? phrases.headOf(verb + 1) : Clauses.NONE;
        int relative = noun < 0 ? clauses.size() : phrases.to(noun) + 1;
        boolean described = relative < clauses.size() && OF_PERSONS.contains(clauses.word(relative));
        return described && clauses.isNoun(noun) && PartyNouns.isHuman(clauses, noun) && !clauses.hasChild(verb, "iobj") ? noun
                : Clauses.NONE;
    }

    /** "told the board that it bought <em>a mill</em>". */
    private boolean hasObjectBehind(int verb) {
        for (int child : clauses.children(verb)) {
            if (child > verb && clauses.is(child, "obj")) {
                return true;
            }
        }
        return false;
    }

    /** "the reform of <em>the police</em>, which she backed": the reform or the police. */
    private boolean isOfThing(int noun) {
        int before = phrases.from(noun) - 1;
        return before > 0 && clauses.isPreposition(before) && clauses.isNoun(before - 1);
    }

    /** "sank the smugglers' “<em>mother ship</em>”": a noun between quotation marks that the words before it only describe. */
    private int quoted(int object) {
        int mark = phrases.to(object) + 1;
        boolean opens = mark + 1 < clauses.size() && clauses.token(mark).tag().equals("``") && phrases.from(mark + 1) == mark + 1;
        int end = opens ? phrases.to(mark + 1) + 1 : clauses.size();
        boolean described = end < clauses.size() && clauses.token(end).tag().equals("''") && !clauses.opensPhrase(mark + 1);
        int noun = described ? phrases.headOf(mark + 1) : Clauses.NONE;
        return described && clauses.isCommonNoun(noun) && !PartyNouns.isHuman(clauses, noun) ? noun : object;
    }

    /** "shot dead <em>a gunman</em>": hung on what became of him. */
    private int ofResult(int verb) {
        int result = clauses.child(verb, "xcomp");
        return result == verb + 1 && clauses.token(result).tag().equals("JJ") ? clauses.child(result, "obj") : Clauses.NONE;
    }

    /** "slamming <em>nominee Tim Kaine</em> for it": somebody right behind the verb whom no preposition introduces, also where the tree takes him for a second subject. */
    private int bareObject(int verb) {
        for (int child : clauses.children(verb)) {
            boolean second = clauses.is(child, "nsubj") && clauses.child(verb, "nsubj") < verb;
            boolean bare = (second || clauses.relation(child).startsWith("obl")) && phrases.from(child) == verb + 1
                    && clauses.introducedBy(child).isEmpty();
            boolean somebody = PartyNouns.isHuman(clauses, child) || second && PartyNouns.isParty(clauses, child);
            if (bare && somebody && !surface.isTime(child)) {
                return child;
            }
        }
        return Clauses.NONE;
    }

    /** "opened fire, killing <em>two clerks</em>": who is hurt by what the subject does; {@link Clauses#NONE} when that is not told. */
    int harmed(int verb) {
        for (int word = verb + 1; word < clauses.size(); word++) {
            boolean harms = clauses.token(word).tag().equals("VBG") && clauses.word(word - 1).equals(",")
                    && DeedWords.VIOLENCE.contains(clauses.lemma(word));
            if (harms) {
                return clauses.child(word, "obj");
            }
            if (clauses.token(word).isFinite() || clauses.token(word).tag().equals("MD")) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }
}
