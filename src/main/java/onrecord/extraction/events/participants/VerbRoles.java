package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.OpeningSubject;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.extraction.events.clauses.SurfaceSubject;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.people.words.Pronoun;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;

/** Tells of a verb who does what it says, and to whom: its subject, or in the passive its patient and its agent. */
final class VerbRoles {

    private static final int FURTHER_BACK = 16;
    private static final int FAR_OFF = 4;
    private static final int SHARED = 4;
    private static final Set<String> EMBEDDED = Set.of("acl", "acl:relcl", "advcl", "ccomp");
    private static final Set<String> BECOMING = Set.of("become", "remain");
    private static final Set<String> OF_OBJECTS = Set.of("that", "which", "whom");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final SurfaceSubject surface;
    private final OpeningSubject opening;
    private final Voice voice;
    private final boolean grave;

    /** @param grave whether only a subject will do that cannot be another */
    VerbRoles(Clauses clauses, NounChunks phrases, ContextWords words, boolean grave) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.surface = new SurfaceSubject(clauses, phrases, words.telling());
        this.opening = new OpeningSubject(clauses, phrases);
        this.voice = new Voice(clauses, phrases, words, surface);
        this.grave = grave;
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

    /** "date set for man <em>accused</em> of theft", also in headlines. */
    private boolean isOfCrime(int verb) {
        boolean of = verb > 0 && verb + 1 < clauses.size() && clauses.word(verb + 1).equals("of") && clauses.isNoun(verb - 1);
        return of && DeedWords.LAW_OVER_CRIME.contains(clauses.lemma(verb)) && !voice.hasPassiveAuxiliary(verb)
                && finiteAuxiliary(verb) < 0;
    }

    /** Who is before the verb, as the order of words and the tree tell: in the passive the patient. */
    int subject(int verb) {
        boolean counted = verb > 0 && clauses.token(verb - 1).tag().equals("CD") && !isDone(verb);
        boolean reduced = clauses.is(verb, "acl") && finiteAuxiliary(verb) < 0 || voice.isBeforeMain(verb) || voice.isInSubject(verb)
                || isOfCrime(verb);
        int inverted = voice.inverted(verb);
        if (inverted >= 0) {
            return inverted;
        }
        int charge = chargeOver(verb);
        if (charge >= 0) {
            return subject(charge);
        }
        boolean participle = (grave || isSetOffCharge(verb)) && verb > 0
                && (reduced || counted || isBehindNoun(verb) || isSetOffCharge(verb)) && !Subjects.isConsequence(clauses, verb);
        int before = participle ? surface.antecedent(verb) : before(verb);
        if (before >= 0 || before == SurfaceSubject.DISPUTED && (grave || isSetOffCharge(verb))) {
            return before;
        }
        int own = ofOwnClause(verb);
        if (own >= 0) {
            return own;
        }
        int described = isSharing(verb) ? ofRelativeClause(verb) : Clauses.NONE;
        if (described >= 0) {
            return described;
        }
        int told = toldOfTwo(verb);
        if (told >= 0) {
            return told;
        }
        int nearVerb = nearVerb(verb);
        int near = nearVerb < 0 ? Clauses.NONE : clauses.child(nearVerb, "nsubj");
        boolean open = near >= 0 && !(clauses.is(nearVerb, "advcl") && isNext(nearVerb, verb));
        if (grave && (isJoinedFarOff(verb) || open || isBeforeTeller(verb)) || isBehindTold(verb)) {
            return SurfaceSubject.DISPUTED;
        }
        if (near >= 0) {
            return near;
        }
        int shared = before == SurfaceSubject.DISPUTED ? Clauses.NONE : sharedSubject(verb);
        if (shared >= 0) {
            return shared;
        }
        int subject = Subjects.of(clauses, verb);
        if (subject < 0) {
            return ofHeadline(verb);
        }
        if (clauses.token(subject).tag().startsWith("W") && subject > 0) {
            int meant = surface.antecedent(subject);
            return meant >= 0 ? meant : subject;
        }
        return surface.isTime(subject) ? beforeTime(subject) : predicated(verb, subject);
    }

    /** "<em>accused</em> of smuggling": what lays the deed to somebody's charge, where it does so in the passive; negative without one. */
    private int chargeOver(int verb) {
        int charge = clauses.token(verb).tag().equals("VBG") && clauses.is(verb, "advcl") ? clauses.head(verb) : Clauses.NONE;
        boolean laid = charge >= 0 && charge < verb && isCharge(charge) && !clauses.hasChild(charge, "obj");
        return laid && clauses.token(charge).tag().equals("VBN") ? charge : Clauses.NONE;
    }

    private boolean isCharge(int verb) {
        return clauses.isVerb(verb) && DeedWords.LAID_TO_CHARGE.contains(clauses.lemma(verb));
    }

    /** "The wife of Gary Stokes, <em>accused</em> of theft, said": set off behind a name, it may be about either of two. */
    private boolean isSetOffCharge(int verb) {
        boolean setOff = verb > 1 && clauses.word(verb - 1).equals(",") && PartyNouns.isPersonName(clauses, verb - 2);
        return setOff && isCharge(verb) && clauses.token(verb).tag().equals("VBN") && finiteAuxiliary(verb) < 0;
    }

    /** "<em>Office Shooter</em> Charged With Murder": all that stands before its participle. */
    private int ofHeadline(int verb) {
        boolean participle = verb > 0 && clauses.token(verb).tag().equals("VBN") && clauses.is(verb, "root") && voice.isOnlyVerb(verb);
        boolean alone = participle && phrases.from(verb - 1) == 0 && phrases.to(0) == verb - 1;
        return alone ? phrases.headOf(0) : Clauses.NONE;
    }

    /** "<em>Trent</em> became the fifth coach fired", "<em>Trent</em> was the last to be sentenced": who is said to be the one. */
    private int predicated(int verb, int described) {
        int clause = firstJoined(verb);
        boolean describes = clauses.head(clause) == described && (clauses.is(clause, "acl") || clauses.is(clause, "acl:relcl"));
        if (!describes) {
            return described;
        }
        int above = clauses.head(described);
        boolean became = above >= 0 && BECOMING.contains(clauses.lemma(above)) && above < described;
        int main = clauses.hasChild(described, "cop") ? described : became ? above : Clauses.NONE;
        boolean open = main < 0 || clauses.hasChild(main, "mark");
        for (int child : clauses.children(Math.max(0, main))) {
            open |= clauses.token(child).tag().equals("MD") || NEGATIONS.contains(clauses.word(child));
        }
        int own = open ? Clauses.NONE : clauses.child(main, "nsubj");
        int subject = own < 0 && !open && became ? Subjects.of(clauses, main) : own;
        return subject >= 0 && subject < described && !clauses.token(subject).tag().startsWith("W") ? subject : described;
    }

    /** "was the one who <em>left</em> and founded": the first of verbs that share a subject. */
    private int firstJoined(int verb) {
        int first = verb;
        while (clauses.is(first, "conj") && clauses.isVerb(clauses.head(first)) && !voice.hasOwnSubject(first)) {
            first = clauses.head(first);
        }
        return first;
    }

    /** "Three <em>die</em>", and no "three <em>shot</em> in the city". */
    private boolean isDone(int verb) {
        return clauses.is(verb - 1, "nsubj") && (clauses.token(verb).tag().equals("VB") || clauses.token(verb).tag().equals("VBP"));
    }

    /** By the order of words. */
    private int before(int verb) {
        int before = surface.of(verb);
        int first = surface.firstOfGroup(verb);
        boolean finite = clauses.token(first).isFinite();
        boolean fits = before >= 0 && (!finite || opening.agree(before, first));
        int subject = fits || !finite || hasNearSubject(verb, first) ? Clauses.NONE : opening.of(first);
        return subject >= 0 ? subject : before;
    }

    /** Right before the verb, or a pronoun, both the tree and the order of words know it. */
    private boolean hasNearSubject(int verb, int first) {
        int subject = clauses.child(verb, "nsubj", "nsubj:pass");
        if (subject < 0 || subject > verb || surface.isTime(subject) || isPlaceBesideName(subject)) {
            return false;
        }
        boolean near = phrases.to(subject) == first - 1 && opening.agree(phrases.headOf(subject), first);
        return near || clauses.token(subject).tag().startsWith("PRP");
    }

    /** "Ann Keller, 23, of Port Street, <em>Velden</em> was arrested": where she lives. */
    private boolean isPlaceBesideName(int subject) {
        int comma = phrases.from(subject) - 1;
        return grave && comma > 0 && clauses.word(comma).equals(",") && clauses.token(subject).name() == NameKind.PLACE
                && PartyNouns.isPersonName(clauses, 0);
    }

    /** "the gunman, who was armed, <em>entered</em> and began <em>firing</em>": the subject of the verb that it is joined to. */
    private int sharedSubject(int verb) {
        int word = verb;
        for (int step = 0; step < SHARED && isSharing(word); step++) {
            int above = clauses.head(word);
            int subject = before(above);
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
    private int ofOwnClause(int verb) {
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
    private boolean isSharing(int verb) {
        int above = clauses.head(verb);
        if (voice.hasOwnSubject(verb) || above < 0 || !clauses.isVerb(above)) {
            return false;
        }
        boolean complement = clauses.is(verb, "xcomp") && !clauses.hasChild(above, "obj") && !clauses.hasChild(above, "iobj");
        boolean told = DeedWords.TELLING.contains(clauses.lemma(above)) && !clauses.hasChild(verb, "cc");
        return above < verb && (complement || clauses.is(verb, "conj") && !told);
    }

    /** "<em>A boss</em> who was held hanged himself": joined to the relative clause or behind it, the boss did. */
    private int ofRelativeClause(int verb) {
        int first = clauses.head(verb);
        int pronoun = clauses.is(first, "acl:relcl") ? clauses.child(first, "nsubj", "nsubj:pass") : Clauses.NONE;
        boolean relative = pronoun >= 0 && clauses.token(pronoun).tag().startsWith("W");
        return relative && clauses.is(verb, "conj") ? surface.opening(pronoun) : Clauses.NONE;
    }

    /** "fined a vendor who was trading in the street and <em>arrested</em> …": with which of two verbs it shares its subject is open. */
    private boolean isJoinedFarOff(int verb) {
        int first = clauses.head(verb);
        boolean joined = first >= 0 && clauses.is(verb, "conj") && clauses.isVerb(first) && !voice.hasOwnSubject(verb);
        return joined && verb - first > FAR_OFF && EMBEDDED.contains(clauses.relation(first)) && clauses.head(first) < first
                && !isNextDeed(first, verb);
    }

    /** "told police <em>Vance</em> loaded a shell into the gun and <em>shot</em> him"; "<em>killing</em> ten people and <em>wounding</em> five". */
    private boolean isNextDeed(int first, int verb) {
        boolean told = clauses.is(first, "ccomp") && before(first) >= 0;
        boolean alike = clauses.token(first).tag().equals("VBG") && clauses.token(verb).tag().equals("VBG");
        return (told || alike) && isNext(first, verb);
    }

    /** No other verb and no comma between two deeds of one person, neither of which the law does. */
    private boolean isNext(int first, int verb) {
        for (int word = first + 1; word < verb; word++) {
            if (clauses.isVerb(word) || clauses.token(word).tag().equals(",") || clauses.token(word).tag().startsWith("W")) {
                return false;
            }
        }
        return !DeedWords.LAW.contains(clauses.lemma(verb)) && !DeedWords.FINDING.contains(clauses.lemma(verb));
    }

    /** "died when youths <em>broke</em> a window and hurled stones": the tree has joined it to a verb further off. */
    private int nearVerb(int verb) {
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

    /** "After <em>shooting</em> Calder, Inspector Dahl said, Trent fled": the inspector or whom he tells of. */
    private boolean isBeforeTeller(int verb) {
        int telling = clauses.head(verb);
        boolean before = telling > verb && clauses.is(verb, "advcl") && !clauses.token(verb).isFinite() && !voice.hasOwnSubject(verb);
        return before && DeedWords.TELLING.contains(clauses.lemma(telling)) && clauses.hasChild(telling, "ccomp");
    }

    /** "Police say <em>a man</em> burst in and <em>opened</em> fire": whom they tell of, unless it is what the law does. */
    private int toldOfTwo(int verb) {
        int telling = clauses.head(verb);
        boolean joined = telling >= 0 && clauses.is(verb, "conj") && DeedWords.TELLING.contains(clauses.lemma(telling))
                && !voice.hasOwnSubject(verb) && !DeedWords.LAW.contains(clauses.lemma(verb));
        int told = joined && grave ? clauses.child(telling, "ccomp") : Clauses.NONE;
        int other = told > telling && told < verb ? clauses.child(told, "nsubj") : Clauses.NONE;
        return other >= 0 && PartyNouns.isHuman(clauses, other) ? other : Clauses.NONE;
    }

    /** "They say he was drunk and <em>refused</em>": they or he. */
    private boolean isBehindTold(int verb) {
        int telling = clauses.head(verb);
        boolean joined = telling >= 0 && clauses.is(verb, "conj") && DeedWords.TELLING.contains(clauses.lemma(telling));
        int told = joined && !voice.hasOwnSubject(verb) ? clauses.child(telling, "ccomp") : Clauses.NONE;
        int other = told > telling && told < verb ? clauses.child(told, "nsubj", "nsubj:pass") : Clauses.NONE;
        int teller = clauses.child(Math.max(0, telling), "nsubj");
        return other >= 0 && teller >= 0 && Pronoun.of(clauses.word(other)) != null && isPlural(teller);
    }

    private boolean isPlural(int noun) {
        return clauses.token(noun).tag().endsWith("S") || clauses.word(noun).equals("they");
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

    /**
     * Whom the verb acts upon: its object, the noun right behind it, or who "whom" stands for. {@link Clauses#NONE} when there is none.
     */
    int object(int verb) {
        int described = ofRelativeObject(verb);
        int object = described >= 0 ? described : clauses.child(verb, "obj");
        object = object >= 0 ? object : ofResult(verb);
        object = object >= 0 ? object : bareObject(verb);
        if (object >= 0 || !grave) {
            return object;
        }
        int shared = voice.sharedObject(verb);
        if (shared >= 0) {
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

    /** "shot dead <em>a gunman</em>": hung on what became of him. */
    private int ofResult(int verb) {
        int result = clauses.child(verb, "xcomp");
        return result == verb + 1 && clauses.token(result).tag().equals("JJ") ? clauses.child(result, "obj") : Clauses.NONE;
    }

    /** "slamming <em>nominee Tim Kaine</em> for it": somebody right behind the verb whom no preposition introduces. */
    private int bareObject(int verb) {
        for (int child : clauses.children(verb)) {
            boolean bare = clauses.is(child, "obl") && phrases.from(child) == verb + 1 && clauses.introducedBy(child).isEmpty();
            if (bare && PartyNouns.isHuman(clauses, child) && !surface.isTime(child)) {
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

    /** "was", "has", "is": one person's verb. */
    boolean isSingular(int verb) {
        int auxiliary = finiteAuxiliary(verb);
        String tag = clauses.token(auxiliary < 0 ? verb : auxiliary).tag();
        return tag.equals("VBZ") || auxiliary >= 0 && clauses.word(auxiliary).equals("was");
    }

    /** "who was charged with killing Trent <em>has</em> been jailed": whose verb has one is that of a clause, whatever the tree says. */
    private int finiteAuxiliary(int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.relation(child).startsWith("aux") && clauses.token(child).isFinite() && child < verb) {
                return child;
            }
        }
        return Clauses.NONE;
    }

    /** "shot after, <em>police say</em>, pointing a gun": who tells of somebody further off. */
    private boolean isTeller(int verb) {
        return clauses.isVerb(verb) && DeedWords.TELLING.contains(clauses.lemma(verb)) && clauses.word(verb + 1).equals(",");
    }

    /** The nearest phrase to the left that names someone and that no preposition introduces. */
    int partyBefore(int verb) {
        for (int word = verb - 1; word >= Math.max(0, verb - FURTHER_BACK); word = phrases.from(word) - 1) {
            int from = phrases.from(word);
            boolean introduced = from > 0 && clauses.isPreposition(from - 1);
            int head = phrases.headOf(word);
            if (!introduced && clauses.isNoun(head) && PartyNouns.isParty(clauses, head)) {
                return isTeller(phrases.to(word) + 1) ? Clauses.NONE : head;
            }
        }
        return Clauses.NONE;
    }
}
