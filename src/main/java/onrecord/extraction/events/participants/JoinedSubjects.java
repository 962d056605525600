package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.SurfaceSubject;
import onrecord.language.NounChunks;

/** Tells whose deed a verb is that shares the subject of another: <em>“<u>the gunman</u> entered and began firing”</em>. */
final class JoinedSubjects {

    private static final int FAR_OFF = 4;
    private static final int SHARED = 4;
    private static final Set<String> EMBEDDED = Set.of("acl", "acl:relcl", "advcl", "ccomp");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final SurfaceSubject surface;
    private final SubjectBefore before;
    private final Voice voice;

    JoinedSubjects(Clauses clauses, NounChunks phrases, SurfaceSubject surface, SubjectBefore before, Voice voice) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.surface = surface;
        this.before = before;
        this.voice = voice;
    }

    /** "the gunman, who was armed, <em>entered</em> and began <em>firing</em>": the subject of the verb that it is joined to. */
    int of(int verb) {
        int word = verb;
        for (int step = 0; step < SHARED && isSharing(word); step++) {
            int above = clauses.head(word);
            int subject = before.of(above);
            int described = subject == SurfaceSubject.UNKNOWN ? ofRelativeClause(word) : subject;
            if (described >= 0 || subject == SurfaceSubject.DISPUTED) {
                return described >= 0 && clauses.is(described, "conj") && clauses.is(clauses.head(described), "nsubj")
                        ? clauses.head(described)
                        : described;
            }
            word = above;
        }
        return Clauses.NONE;
    }

    /** "one died and <em>two men</em>, both guards, underwent surgery": who stands right behind the "and" of a clause of its own. */
    int ofOwnClause(int verb) {
        boolean joined = clauses.is(verb, "conj") && clauses.token(verb).isFinite() && !voice.hasOwnSubject(verb);
        if (!joined || !clauses.isVerb(clauses.head(verb))) {
            return Clauses.NONE;
        }
        int own = clauses.child(verb, "cc") + 1;
        if (own == 0) {
            own = joinedBefore(verb);
        }
        int head = own <= 0 || own >= verb ? Clauses.NONE : phrases.headOf(own);
        int comma = own <= 0 ? verb : phrases.to(own) + 1;
        boolean setOff = comma + 1 < verb && clauses.word(comma).equals(",");
        return head >= 0 && setOff && clauses.isNoun(head) && PartyNouns.isHuman(clauses, head) ? head : Clauses.NONE;
    }

    /** "died and <em>two men</em>": hung on the same verb; negative without one. */
    private int joinedBefore(int verb) {
        int joined = Clauses.NONE;
        for (int child : clauses.children(clauses.head(verb))) {
            boolean noun = child < verb && clauses.is(child, "conj") && clauses.isNoun(child) && clauses.hasChild(child, "cc");
            joined = noun ? child : joined;
        }
        return joined;
    }

    /** A verb joined to the one before it, or what the subject of that one begins, tries or is said to do. */
    boolean isSharing(int verb) {
        int above = clauses.head(verb);
        if (voice.hasOwnSubject(verb) || above < 0 || !clauses.isVerb(above)) {
            return false;
        }
        boolean complement = clauses.is(verb, "xcomp") && !clauses.hasChild(above, "obj") && !clauses.hasChild(above, "iobj");
        boolean told = DeedWords.TELLING.contains(clauses.lemma(above)) && !clauses.hasChild(verb, "cc");
        return above < verb && (complement || clauses.is(verb, "conj") && !told);
    }

    /** "<em>A boss</em> who was held hanged himself": joined to the relative clause or behind it, the boss did. */
    int ofRelativeClause(int verb) {
        int first = clauses.head(verb);
        int pronoun = clauses.is(first, "acl:relcl") ? clauses.child(first, "nsubj", "nsubj:pass") : Clauses.NONE;
        boolean relative = pronoun >= 0 && clauses.token(pronoun).tag().startsWith("W");
        return relative && clauses.is(verb, "conj") ? surface.opening(pronoun) : Clauses.NONE;
    }

    /** "fined a vendor who was trading in the street and <em>arrested</em> …": with which of two verbs it shares its subject is open. */
    boolean isJoinedFarOff(int verb) {
        int first = clauses.head(verb);
        boolean joined = first >= 0 && clauses.is(verb, "conj") && clauses.isVerb(first) && !voice.hasOwnSubject(verb);
        return joined && verb - first > FAR_OFF && EMBEDDED.contains(clauses.relation(first)) && clauses.head(first) < first
                && !isNextDeed(first, verb);
    }

    /** "told police <em>Vance</em> loaded a shell into the gun and <em>shot</em> him"; "<em>killing</em> ten people and <em>wounding</em> five". */
    private boolean isNextDeed(int first, int verb) {
        boolean told = clauses.is(first, "ccomp") && before.of(first) >= 0;
        boolean alike = clauses.token(first).tag().equals("VBG") && clauses.token(verb).tag().equals("VBG");
        return (told || alike) && isNext(first, verb);
    }

    /** No other verb and no comma between two deeds of one person, neither of which the law does. */
    boolean isNext(int first, int verb) {
        for (int word = first + 1; word < verb; word++) {
            if (clauses.isVerb(word) || clauses.token(word).tag().equals(",") || clauses.token(word).tag().startsWith("W")) {
                return false;
            }
        }
        return !DeedWords.LAW.contains(clauses.lemma(verb)) && !DeedWords.FINDING.contains(clauses.lemma(verb));
    }

    /** "died when youths <em>broke</em> a window and hurled stones": the tree has joined it to a verb further off. */
    int nearVerb(int verb) {
        int first = clauses.head(verb);
        if (first < 0 || !clauses.is(verb, "conj") || !clauses.word(verb - 1).equals("and") || !clauses.isVerb(first)) {
            return Clauses.NONE;
        }
        for (int word = verb - 2; word > first && !clauses.word(word).equals(","); word--) {
            if (clauses.token(word).isFinite() && clauses.token(word).tag().equals(clauses.token(verb).tag())) {
                return word;
            }
        }
        return Clauses.NONE;
    }

    /** "was the one who <em>left</em> and founded": the first of verbs that share a subject. */
    int firstJoined(int verb) {
        int first = verb;
        while (clauses.is(first, "conj") && clauses.isVerb(clauses.head(first)) && !voice.hasOwnSubject(first)) {
            first = clauses.head(first);
        }
        return first;
    }
}
