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
import onrecord.extraction.events.triggers.VerbFrame;
import onrecord.extraction.people.words.Pronoun;
import onrecord.language.NounChunks;

/** Tells of a verb who does what it says, and to whom: its subject, or in the passive its patient and its agent. */
final class VerbRoles {

    private static final int FURTHER_BACK = 16;
    private static final int FURTHER_ON = 14;
    private static final int FAR_OFF = 4;
    private static final int SHARED = 4;
    private static final Set<String> EMBEDDED = Set.of("acl", "acl:relcl", "advcl", "ccomp");
    private static final Set<String> PASSIVE_AUXILIARIES = Set.of("be", "get");
    private static final Set<String> BECOMING = Set.of("become", "remain");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final Set<String> suffered;
    private final SurfaceSubject surface;
    private final OpeningSubject opening;
    private final boolean grave;

    /** @param grave whether only a subject will do that cannot be another */
    VerbRoles(Clauses clauses, NounChunks phrases, ContextWords words, boolean grave) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.suffered = words.suffered();
        this.surface = new SurfaceSubject(clauses, phrases, words.telling());
        this.opening = new OpeningSubject(clauses, phrases);
        this.grave = grave;
    }

    boolean isPassive(Trigger trigger) {
        return isPassive(trigger.head()) && !hasComplement(trigger) || isReduced(trigger);
    }

    /**
     * "the league <em>backed</em> by the union", "a man <em>suspected</em> of theft", "a man <em>charged</em> with it", even where the tree takes it for the main verb; but
     * "stood by her" is one word with it.
     */
    private boolean isReduced(Trigger trigger) {
        int verb = trigger.head();
        String tag = clauses.token(verb).tag();
        boolean bare = (tag.equals("VBN") || tag.equals("VBD")) && !clauses.hasChild(verb, "aux") && !hasObject(verb);
        if (!bare || verb + 1 >= clauses.size()) {
            return false;
        }
        boolean by = trigger.to() == verb && clauses.word(verb + 1).equals("by") && agentBehind(verb) >= 0;
        return by || clauses.word(verb + 1).equals("of") && DeedWords.LAW_OVER_CRIME.contains(clauses.lemma(verb))
                || clauses.word(verb + 1).equals("with") && clauses.lemma(verb).equals("charge");
    }

    /** "The opposition called on Lobo to go": whom nobody named would not be "called on"; but a man is "suspected of theft". */
    private boolean hasComplement(Trigger trigger) {
        String lemma = clauses.lemma(trigger.head());
        if (DeedWords.LAW.contains(lemma) || DeedWords.LAW_OVER_CRIME.contains(lemma)) {
            return false;
        }
        int complement = trigger.to() > trigger.head() && clauses.is(trigger.to(), "case") ? clauses.head(trigger.to()) : Clauses.NONE;
        return complement >= 0 && clauses.is(trigger.head(), "acl") && !clauses.introducedBy(complement).equals("by");
    }

    private boolean isPassive(int verb) {
        String tag = clauses.token(verb).tag();
        boolean past = tag.equals("VBN") || tag.equals("VBD");
        if (!past) {
            return false;
        }
        boolean participle = tag.equals("VBN") && clauses.is(verb, "acl") && !isMain(verb) && !hasObject(verb);
        return hasPassiveAuxiliary(verb) || participle || isInSubject(verb) || isJoinedToPassive(verb) || isSuffered(verb)
                || isOpening(verb);
    }

    /** "Ann Keller, the mayor, called on them to go": where a name is all there is, the verb behind its apposition is what it does. */
    private boolean isMain(int verb) {
        int head = clauses.head(verb);
        return clauses.is(head, "root") && clauses.token(head).tag().startsWith("NNP") && clauses.word(verb - 1).equals(",");
    }

    /** "are pressed to go and <em>forced</em> out", "<em>shot</em> and killed by police". */
    private boolean isJoinedToPassive(int verb) {
        boolean joined = clauses.is(verb, "conj") && !clauses.hasChild(verb, "nsubj") && !clauses.hasChild(verb, "aux") && !hasObject(verb);
        int first = clauses.head(verb);
        return joined
                && (agent(verb) >= 0 || clauses.isVerb(first) && hasPassiveAuxiliary(first) && clauses.token(first).tag().equals("VBN"));
    }

    private boolean hasPassiveAuxiliary(int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.relation(child).startsWith("aux") && PASSIVE_AUXILIARIES.contains(clauses.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** "Treasurer jailed for theft", in a headline or behind the noun; but "the deputy Nichols shot" tells who shot. */
    private boolean isSuffered(int verb) {
        boolean alone = suffered.contains(clauses.lemma(verb)) && !clauses.hasChild(verb, "aux") && !hasObject(verb);
        if (!alone || clauses.token(verb).tag().equals("VBD") && !isOnlyVerb(verb) && !isBeforeMain(verb)) {
            return false;
        }
        int subject = clauses.child(verb, "nsubj");
        boolean byTrade = subject >= 0 && DeedWords.LAW.contains(clauses.lemma(verb))
                && DeedWords.USES_THE_LAW.contains(clauses.lemma(subject));
        return !byTrade;
    }

    /** "a man <em>arrested</em> on Monday <em>has</em> died": the verb of the sentence follows, and has no subject of its own. */
    private boolean isBeforeMain(int verb) {
        for (int word = verb + 1; word < clauses.size() && isDoneToSomebody(verb); word++) {
            String tag = clauses.token(word).tag();
            if (tag.equals(",") || tag.equals("CC") || tag.startsWith("W") || clauses.is(word, "mark") || tag.startsWith("PRP")) {
                return false;
            }
            if (clauses.token(word).isFinite()) {
                int main = clauses.relation(word).startsWith("aux") ? clauses.head(word) : verb;
                return main > word && !hasOwnSubject(main);
            }
        }
        return false;
    }

    private boolean isDoneToSomebody(int verb) {
        String lemma = clauses.lemma(verb);
        return DeedWords.LAW.contains(lemma) || DeedWords.VIOLENCE.contains(lemma) || DeedWords.FINDING.contains(lemma);
    }

    /** "date set for man <em>accused</em> of theft", also in headlines. */
    private boolean isOfCrime(int verb) {
        boolean of = verb > 0 && verb + 1 < clauses.size() && clauses.word(verb + 1).equals("of") && clauses.isNoun(verb - 1);
        return of && DeedWords.LAW_OVER_CRIME.contains(clauses.lemma(verb)) && !hasPassiveAuxiliary(verb) && finiteAuxiliary(verb) < 0;
    }

    /** "The wife of a man <em>shot</em> by police <em>recorded</em> it": between a subject and its verb. */
    private boolean isInSubject(int verb) {
        String tag = clauses.token(verb).tag();
        int main = clauses.head(verb);
        boolean bare = (tag.equals("VBN") || tag.equals("VBD")) && !clauses.hasChild(verb, "aux") && !clauses.hasChild(verb, "aux:pass");
        if (!bare || main < verb || hasOwnSubject(verb) || hasObject(verb) || !isDoneToSomebody(verb)) {
            return false;
        }
        int subject = clauses.child(main, "nsubj", "nsubj:pass");
        for (int word = subject; word >= 0 && word < verb; word++) {
            if (clauses.word(word).equals(",")) {
                return false;
            }
        }
        return subject >= 0 && subject < verb;
    }

    /** Of a headline, which goes without auxiliaries. */
    private boolean isOnlyVerb(int verb) {
        int last = clauses.size() - 1;
        if (!clauses.token(last).tag().equals(".")) {
            return true;
        }
        for (int word = 0; word < last; word++) {
            if (word != verb && (clauses.isVerb(word) || clauses.token(word).tag().equals("MD"))) {
                return false;
            }
        }
        return true;
    }

    /** "<em>Sentenced</em> to ten years, Trent wept", "when <em>arrested</em>": a participle that shares the subject of another clause. */
    private boolean isOpening(int verb) {
        boolean alone = !clauses.hasChild(verb, "aux") && !clauses.hasChild(verb, "nsubj");
        boolean participle = clauses.token(verb).tag().equals("VBN") && clauses.is(verb, "advcl");
        return participle && alone && !hasObject(verb);
    }

    /** "The government today welcomed his statement": no participle that describes the government. */
    private boolean hasObject(int verb) {
        if (verb + 1 < clauses.size() && clauses.word(verb + 1).equals(",")) {
            return false;
        }
        if (clauses.opensPhrase(verb + 1) && !surface.isTime(phrases.to(verb + 1))) {
            return true;
        }
        return VerbFrame.objects(clauses, verb).stream().anyMatch(object -> object > verb && !isMeasure(object)) || sharedObject(verb) >= 0;
    }

    /** "<em>shot</em> and killed <em>a guard</em>": the object of the verb that is joined to it. */
    private int sharedObject(int verb) {
        int joined = clauses.child(verb, "conj");
        boolean adjacent = joined == verb + 2 && clauses.isVerb(joined) && clauses.word(verb + 1).equals("and");
        return adjacent ? clauses.child(joined, "obj") : Clauses.NONE;
    }

    /** "jailed four years", "fined $500": how much, and not whom. */
    private boolean isMeasure(int object) {
        for (int child : clauses.children(object)) {
            if (clauses.token(child).tag().equals("$")
                    || clauses.is(child, "nummod") && DeedWords.MEASURES.contains(clauses.lemma(object))) {
                return true;
            }
        }
        return clauses.token(object).tag().equals("$") || clauses.token(object).tag().equals("CD");
    }

    /** Whom "by" names: wherever the tree attaches it, as in "sentenced to life by a judge". */
    int agent(int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.relation(child).startsWith("obl") && clauses.introducedBy(child).equals("by")
                    && !clauses.token(child).tag().equals("VBG")) {
                return child;
            }
        }
        int joined = clauses.child(verb, "conj");
        boolean adjacent = joined == verb + 2 && clauses.isVerb(joined) && clauses.word(verb + 1).equals("and");
        return adjacent ? agent(joined) : agentBehind(verb);
    }

    private int agentBehind(int verb) {
        int to = Math.min(clauses.size(), verb + FURTHER_ON);
        for (int word = verb + 1; word < to && !clauses.isVerb(word) && !isEnd(word); word++) {
            if (clauses.word(word).equals("by")) {
                int agent = phrases.after(word);
                return agent >= 0 && PartyNouns.isParty(clauses, agent) ? agent : Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** A comma or a deed: "killed in an <em>attack</em> by rebels" tells who attacked. */
    private boolean isEnd(int word) {
        return clauses.word(word).equals(",") || clauses.token(word).tag().equals("``") || clauses.word(word).equals("and")
                || clauses.isCommonNoun(word)
                        && DeedWords.isGrave(clauses.lemma(word));
    }

    /** Who is before the verb, as the order of words and the tree tell: in the passive the patient. */
    int subject(int verb) {
        boolean counted = verb > 0 && clauses.token(verb - 1).tag().equals("CD");
        boolean reduced = clauses.is(verb, "acl") && finiteAuxiliary(verb) < 0 || isBeforeMain(verb) || isInSubject(verb)
                || isOfCrime(verb);
        boolean participle = grave && verb > 0 && (reduced || counted || isBehindNoun(verb)) && !Subjects.isConsequence(clauses, verb);
        int before = participle ? surface.antecedent(verb) : before(verb);
        if (before >= 0 || before == SurfaceSubject.DISPUTED && grave) {
            return before;
        }
        int described = isSharing(verb) ? ofRelativeClause(verb) : Clauses.NONE;
        if (described >= 0) {
            return described;
        }
        int near = ofNearVerb(verb);
        if (grave && (isJoinedFarOff(verb) || near >= 0) || isBehindTold(verb)) {
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

    /** "<em>Office Shooter</em> Charged With Murder": all that stands before its participle. */
    private int ofHeadline(int verb) {
        boolean participle = verb > 0 && clauses.token(verb).tag().equals("VBN") && clauses.is(verb, "root") && isOnlyVerb(verb);
        boolean alone = participle && phrases.from(verb - 1) == 0 && phrases.to(0) == verb - 1;
        return alone ? phrases.headOf(0) : Clauses.NONE;
    }

    /** "<em>Trent</em> became the fifth coach fired", "<em>Trent</em> was the last to be sentenced": who is said to be the one. */
    private int predicated(int verb, int described) {
        boolean describes = clauses.head(verb) == described && (clauses.is(verb, "acl") || clauses.is(verb, "acl:relcl"));
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
        if (subject < 0 || subject > verb) {
            return false;
        }
        boolean near = phrases.to(subject) == first - 1 && opening.agree(phrases.headOf(subject), first);
        return near || clauses.token(subject).tag().startsWith("PRP");
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

    /** A verb joined to the one before it, or what the subject of that one begins, tries or is said to do. */
    private boolean isSharing(int verb) {
        int above = clauses.head(verb);
        if (hasOwnSubject(verb) || above < 0 || !clauses.isVerb(above)) {
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
        boolean joined = first >= 0 && clauses.is(verb, "conj") && clauses.isVerb(first) && !hasOwnSubject(verb);
        return joined && verb - first > FAR_OFF && EMBEDDED.contains(clauses.relation(first)) && clauses.head(first) < first;
    }

    /** "died when <em>youths</em> broke a window and <em>hurled</em> stones": the tree has joined it to a verb further off. */
    private int ofNearVerb(int verb) {
        int first = clauses.head(verb);
        if (first < 0 || !clauses.is(verb, "conj") || !clauses.word(verb - 1).equals("and") || !clauses.isVerb(first)) {
            return Clauses.NONE;
        }
        for (int word = verb - 2; word > first && !clauses.word(word).equals(","); word--) {
            if (clauses.token(word).isFinite() && clauses.token(word).tag().equals(clauses.token(verb).tag())) {
                return clauses.child(word, "nsubj");
            }
        }
        return Clauses.NONE;
    }

    /** "They say he was drunk and <em>refused</em>": they or he. */
    private boolean isBehindTold(int verb) {
        int telling = clauses.head(verb);
        boolean joined = telling >= 0 && clauses.is(verb, "conj") && DeedWords.TELLING.contains(clauses.lemma(telling));
        int told = joined && !hasOwnSubject(verb) ? clauses.child(telling, "ccomp") : Clauses.NONE;
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
        int object = clauses.child(verb, "obj");
        if (object >= 0 || !grave) {
            return object;
        }
        int shared = sharedObject(verb);
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

    private boolean hasOwnSubject(int verb) {
        return clauses.child(verb, "nsubj", "nsubj:pass") >= 0;
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
