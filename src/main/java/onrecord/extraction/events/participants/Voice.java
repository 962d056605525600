package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.SurfaceSubject;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.events.triggers.VerbFrame;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;

/**
 * Tells whether something is done to the subject of a verb: <em>“the camp was attacked”</em>, <em>“a man shot by police”</em>, <em>“Treasurer
 * jailed for theft”</em>; and who is said to do it.
 */
final class Voice {

    private static final int FURTHER_ON = 14;
    private static final Set<String> TURNED = Set.of("was", "were");
    private static final Set<String> OF_SUITS = Set.of("over", "for", "by");
    private static final Set<String> PASSIVE_AUXILIARIES = Set.of("be", "get");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final Set<String> suffered;
    private final SurfaceSubject surface;

    Voice(Clauses clauses, NounChunks phrases, ContextWords words, SurfaceSubject surface) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.suffered = words.suffered();
        this.surface = surface;
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
        boolean past = (tag.equals("VBN") || tag.equals("VBD")) && !clauses.hasChild(verb, "aux");
        if (!past || verb + 1 >= clauses.size()) {
            return false;
        }
        if (DeedWords.isOfCrime(clauses, verb)) {
            return true;
        }
        boolean by = trigger.to() == verb && clauses.word(verb + 1).equals("by") && agentBehind(verb) >= 0;
        return !hasObject(verb) && (by || clauses.word(verb + 1).equals("with") && clauses.lemma(verb).equals("charge"));
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
        boolean found = tag.equals("VBN") && clauses.is(verb, "xcomp") && DeedWords.FINDING.contains(clauses.lemma(clauses.head(verb)));
        return inverted(verb) >= 0 || hasPassiveAuxiliary(verb) || participle || found || isInSubject(verb) || isJoinedToPassive(verb)
                || isSuffered(verb)
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

    /** "Also killed were <em>two clerks</em>": the subject behind a participle that the sentence begins with; negative without one. */
    int inverted(int verb) {
        int be = verb + 1;
        boolean begins = verb == 0 || verb == 1 && clauses.token(0).tag().startsWith("RB");
        boolean turned =
                begins && be + 1 < clauses.size() && TURNED.contains(clauses.word(be)) && clauses.token(verb).tag().startsWith("VB");
        int subject = turned ? phrases.headOf(be + 1) : Clauses.NONE;
        return subject > be && clauses.isNoun(subject) ? subject : Clauses.NONE;
    }

    boolean hasPassiveAuxiliary(int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.relation(child).startsWith("aux") && PASSIVE_AUXILIARIES.contains(clauses.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** "Treasurer jailed for theft", in a headline or behind the noun; but "the deputy Nichols shot" tells who shot. */
    private boolean isSuffered(int verb) {
        boolean alone = suffered.contains(clauses.lemma(verb)) && !clauses.hasChild(verb, "aux") && (isOfCharge(verb) || !hasObject(verb));
        if (isSuedInHeadline(verb)) {
            return true;
        }
        if (!alone || clauses.token(verb).tag().equals("VBD") && !isOnlyVerb(verb) && !isBeforeMain(verb)) {
            return false;
        }
        int subject = clauses.child(verb, "nsubj");
        boolean byTrade = subject >= 0 && DeedWords.LAW.contains(clauses.lemma(verb))
                && DeedWords.USES_THE_LAW.contains(clauses.lemma(subject));
        return !byTrade;
    }

    /** "Coach cleared <em>of</em> abuse returns": what the tree takes for its object belongs to another verb. */
    private boolean isOfCharge(int verb) {
        return clauses.token(verb).tag().equals("VBN") && verb + 1 < clauses.size() && clauses.word(verb + 1).equals("of")
                && DeedWords.LAW.contains(clauses.lemma(verb));
    }

    /** "Printer sued over lost files" as a headline, which goes without "is"; in a sentence those who sue over something do it. */
    private boolean isSuedInHeadline(int verb) {
        boolean headline = !clauses.token(clauses.size() - 1).tag().equals(".") && clauses.is(verb, "root");
        return headline && clauses.lemma(verb).equals("sue") && !clauses.hasChild(verb, "aux") && verb + 1 < clauses.size()
                && OF_SUITS.contains(clauses.word(verb + 1));
    }

    /** "a man <em>arrested</em> on Monday <em>has</em> died": the verb of the sentence follows, and has no subject of its own. */
    boolean isBeforeMain(int verb) {
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

    /** "The wife of a man <em>shot</em> by police <em>recorded</em> it": between a subject and its verb. */
    boolean isInSubject(int verb) {
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
    boolean isOnlyVerb(int verb) {
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

    /** "The government today welcomed his statement", "police shot dead a man": no participle that describes the government. */
    private boolean hasObject(int verb) {
        if (verb + 1 < clauses.size() && clauses.word(verb + 1).equals(",")) {
            return false;
        }
        int result = clauses.child(verb, "xcomp");
        if (result == verb + 1 && clauses.token(result).tag().equals("JJ")
                && (clauses.hasChild(result, "obj") || clauses.opensPhrase(result + 1))) {
            return true;
        }
        if (isOneFound(verb, result)) {
            return true;
        }
        if (clauses.opensPhrase(verb + 1) && !surface.isTime(phrases.to(verb + 1))) {
            return true;
        }
        return VerbFrame.objects(clauses, verb).stream().anyMatch(object -> object > verb && !isMeasure(object)) || sharedObject(verb) >= 0;
    }

    /** "after police found <em>two women</em> dead": somebody between the verb and what became of them. */
    private boolean isOneFound(int verb, int result) {
        boolean between = result > verb + 1 && DeedWords.FINDING.contains(clauses.lemma(verb)) && phrases.to(verb + 1) == result - 1;
        return between && PartyNouns.isHuman(clauses, phrases.headOf(verb + 1));
    }

    /** "<em>shot</em> and killed <em>a guard</em>": the object of the verb that is joined to it. */
    int sharedObject(int verb) {
        int joined = joinedBehind(verb);
        return joined >= 0 ? clauses.child(joined, "obj") : Clauses.NONE;
    }

    /** "shot and <em>killed</em>", "fired at and <em>sank</em>"; {@link Clauses#NONE} without one. */
    private int joinedBehind(int verb) {
        int joined = clauses.child(verb, "conj");
        boolean particle = joined == verb + 3 && clauses.isPreposition(verb + 1);
        return (joined == verb + 2 || particle) && clauses.isVerb(joined) && clauses.word(joined - 1).equals("and") ? joined : Clauses.NONE;
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
        int joined = joinedBehind(verb);
        return joined >= 0 ? agent(joined) : agentBehind(verb);
    }

    private int agentBehind(int verb) {
        int to = Math.min(clauses.size(), verb + FURTHER_ON);
        boolean further = false;
        for (int word = verb + 1; word < to && (!clauses.isVerb(word) || isInfinitive(word)) && !isEnd(word); word++) {
            further |= clauses.isVerb(word);
            if (clauses.word(word).equals("by")) {
                int agent = phrases.after(word);
                boolean acts = agent >= 0 && (further ? isOfVerb(agent) : PartyNouns.isParty(clauses, agent));
                return acts ? agent : Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** "was ordered <em>to leave</em> by a judge": an active verb has nobody by whom it is done. */
    private boolean isInfinitive(int word) {
        return clauses.token(word).tag().equals("VB") && clauses.token(word - 1).tag().equals("TO") && !clauses.lemma(word).equals("be");
    }

    /** "asked to leave by <em>police</em>", but not "asked to read a book by Calder". */
    private boolean isOfVerb(int agent) {
        int above = clauses.head(agent);
        return clauses.relation(agent).startsWith("obl") && above >= 0 && clauses.isVerb(above) && PartyNouns.isParty(clauses, agent)
                && clauses.token(agent).name() != NameKind.PLACE;
    }

    /** A comma or a deed: "killed in an <em>attack</em> by rebels" tells who attacked. */
    private boolean isEnd(int word) {
        return clauses.word(word).equals(",") || clauses.token(word).tag().equals("``") || clauses.word(word).equals("and")
                || clauses.isCommonNoun(word)
                        && DeedWords.isGrave(clauses.lemma(word));
    }

    boolean hasOwnSubject(int verb) {
        return clauses.child(verb, "nsubj", "nsubj:pass") >= 0;
    }

    /** "who was charged with killing Trent <em>has</em> been jailed": whose verb has one is that of a clause, whatever the tree says. */
    int finiteAuxiliary(int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.relation(child).startsWith("aux") && clauses.token(child).isFinite() && child < verb) {
                return child;
            }
        }
        return Clauses.NONE;
    }
}
