package onrecord.extraction.events.participants;

import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.extraction.events.clauses.SurfaceSubject;
import onrecord.language.NounChunks;

/** Tells who does what a verb says, or in the passive to whom it is done, as the order of words and the tree tell. */
final class VerbSubjects {

    private final Clauses clauses;
    private final NounChunks phrases;
    private final SurfaceSubject surface;
    private final Voice voice;
    private final SubjectBefore before;
    private final JoinedSubjects joined;
    private final ToldSubjects told;
    private final Charges charges;
    private final PredicatedSubjects predicated;
    private final boolean grave;

    /** @param grave whether only a subject will do that cannot be another */
    VerbSubjects(Clauses clauses, NounChunks phrases, SurfaceSubject surface, Voice voice, boolean grave) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.surface = surface;
        this.voice = voice;
        this.before = new SubjectBefore(clauses, phrases, surface, grave);
        this.joined = new JoinedSubjects(clauses, phrases, surface, before, voice);
        this.told = new ToldSubjects(clauses, voice);
        this.charges = new Charges(clauses, voice);
        this.predicated = new PredicatedSubjects(clauses, joined);
        this.grave = grave;
    }

    /** Who is before the verb, as the order of words and the tree tell: in the passive the patient. */
    int of(int verb) {
        boolean counted = verb > 0 && clauses.token(verb - 1).tag().equals("CD") && !isDone(verb);
        boolean reduced = clauses.is(verb, "acl") && voice.finiteAuxiliary(verb) < 0 || voice.isBeforeMain(verb) || voice.isInSubject(verb)
                || charges.isOfCrime(verb);
        int inverted = voice.inverted(verb);
        if (inverted >= 0) {
            return inverted;
        }
        int accused = charges.ofNoun(verb);
        if (accused >= 0) {
            return accused;
        }
        int charge = charges.over(verb);
        if (charge >= 0) {
            return of(charge);
        }
        boolean participle = (grave || charges.isSetOff(verb)) && verb > 0
                && (reduced || counted || isBehindNoun(verb) || charges.isSetOff(verb)) && !Subjects.isConsequence(clauses, verb);
        int near = participle ? surface.antecedent(verb) : before.of(verb);
        if (near >= 0 || near == SurfaceSubject.DISPUTED && (grave || charges.isSetOff(verb))) {
            return near;
        }
        int own = joined.ofOwnClause(verb);
        if (own >= 0) {
            return own;
        }
        int described = joined.isSharing(verb) ? joined.ofRelativeClause(verb) : Clauses.NONE;
        if (described >= 0) {
            return described;
        }
        int other = grave ? told.of(verb) : Clauses.NONE;
        if (other >= 0) {
            return other;
        }
        int nearVerb = joined.nearVerb(verb);
        int beside = nearVerb < 0 ? Clauses.NONE : clauses.child(nearVerb, "nsubj");
        boolean open = beside >= 0 && !(clauses.is(nearVerb, "advcl") && joined.isNext(nearVerb, verb));
        if (grave && (joined.isJoinedFarOff(verb) || open || told.isBeforeTeller(verb)) || told.isBehindTold(verb)) {
            return SurfaceSubject.DISPUTED;
        }
        if (beside >= 0) {
            return beside;
        }
        int shared = near == SurfaceSubject.DISPUTED ? Clauses.NONE : joined.of(verb);
        if (shared >= 0) {
            return shared;
        }
        int subject = beforeAnd(verb, Subjects.of(clauses, verb));
        if (subject < 0) {
            return isConsequence(verb) ? of(clauses.head(verb)) : ofHeadline(verb);
        }
        if (clauses.token(subject).tag().startsWith("W") && subject > 0) {
            int meant = surface.antecedent(subject);
            return meant >= 0 ? meant : subject;
        }
        return surface.isTime(subject) ? beforeTime(subject) : predicated.of(verb, subject);
    }

    /** "<em>A clerk</em> let go in May opened fire, <em>killing</em> two": whoever does the deed that it comes of, though the tree has not seen who. */
    private boolean isConsequence(int verb) {
        int deed = clauses.token(verb).tag().equals("VBG") && clauses.is(verb, "advcl") ? clauses.head(verb) : verb;
        return deed < verb && clauses.word(verb - 1).equals(",") && clauses.token(deed).isFinite() && !voice.hasOwnSubject(deed);
    }

    /** "<em>The robber</em> bound Ann Keller and was arrested": the "and" joins two verbs, one of which the tree has not seen. */
    private int beforeAnd(int verb, int subject) {
        int and = surface.firstOfGroup(verb) - 1;
        boolean joins = subject >= 0 && and > 0 && clauses.token(and).tag().equals("CC") && phrases.to(subject) == and - 1;
        if (!joins) {
            return subject;
        }
        int first = clauses.child(verb, "nsubj", "nsubj:pass");
        return first >= 0 && first < phrases.from(subject) && phrases.from(first) == 0 ? first : SurfaceSubject.DISPUTED;
    }

    /** "<em>Office Shooter</em> Charged With Murder": all that stands before its participle. */
    private int ofHeadline(int verb) {
        boolean participle = verb > 0 && clauses.token(verb).tag().equals("VBN") && clauses.is(verb, "root") && voice.isOnlyVerb(verb);
        boolean alone = participle && phrases.from(verb - 1) == 0 && phrases.to(0) == verb - 1;
        return alone ? phrases.headOf(0) : Clauses.NONE;
    }

    /** "Three <em>die</em>", and no "three <em>shot</em> in the city". */
    private boolean isDone(int verb) {
        return clauses.is(verb - 1, "nsubj") && (clauses.token(verb).tag().equals("VB") || clauses.token(verb).tag().equals("VBP"));
    }

    /** "<em>a man</em> shooting at them", "the <em>police</em> shooting". */
    private boolean isBehindNoun(int verb) {
        return clauses.token(verb).tag().equals("VBG") && clauses.isNoun(verb - 1);
    }

    /** "<em>Bell</em> last night accused them". */
    private int beforeTime(int time) {
        int before = phrases.from(time) - 1;
        return before >= 0 && clauses.isNoun(before) ? phrases.headOf(before) : Clauses.NONE;
    }
}
