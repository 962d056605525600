package onrecord.extraction.events.reports;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.WordSections;

/**
 * Tells by the words in and before a clause, wherever the tree attaches it, what is still to come or only thought of: <em>“is to be
 * published”</em>, <em>“plays Velden on Saturday”</em>, <em>“announced new rallies”</em>, <em>“If the council had approved it”</em>.
 */
final class StillToCome {

    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> ANNOUNCING = CONTEXT.set("announcing");
    private static final Set<String> SETTING = CONTEXT.set("setting a time");
    private static final Set<String> ORDINALS = CONTEXT.set("ordinals");
    private static final Set<String> SAME_IN_THE_PAST = CONTEXT.set("same in the past");
    private static final Set<String> DAYS = WordSections.read("calendar-words.txt").set("days");
    private static final Set<String> TIMES = WordSections.read("events/function-words.txt").set("times");
    private static final Set<String> NOT_YET = Set.of("before", "until", "once");
    private static final Set<String> WON = Set.of("winner", "loser", "victor");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final int FAR_BACK = 14;

    private StillToCome() {}

    /**
     * @param headline whether it stands in a headline, which tells the past in the present tense
     * @return {@link EventStatus#HAPPENED} when nothing here says otherwise
     */
    static EventStatus of(Clauses clauses, Trigger trigger, boolean headline) {
        int verb = verbOf(clauses, trigger);
        if (isOnCondition(clauses, trigger.head())) {
            return EventStatus.HYPOTHETICAL;
        }
        if (isSetFor(clauses, trigger) || isToBeWon(clauses, trigger)) {
            return EventStatus.PLANNED;
        }
        if (verb < 0) {
            return EventStatus.HAPPENED;
        }
        if (isToBe(clauses, verb) || isAnnounced(clauses, trigger) || !headline && isInSomeTime(clauses, verb)
                || !headline && isOnADay(clauses, trigger, verb)) {
            return EventStatus.PLANNED;
        }
        return isBefore(clauses, verb) ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
    }

    /** The verb that tells it, or whose subject it is: "the vote <em>is to be held</em>". */
    private static int verbOf(Clauses clauses, Trigger trigger) {
        int head = trigger.head();
        if (!trigger.isNominal()) {
            return head;
        }
        if (!trigger.isHeld()) {
            return Clauses.NONE;
        }
        boolean subject = clauses.relation(head).startsWith("nsubj") && clauses.isVerb(clauses.head(head));
        return subject ? clauses.head(head) : clauses.child(head, "acl");
    }

    /** "The sentencing <em>is set for</em> May 3", "the trial was scheduled for Monday"; but "the play is set in Rome". */
    private static boolean isSetFor(Clauses clauses, Trigger trigger) {
        int noun = trigger.head();
        int verb = clauses.head(noun);
        boolean set = trigger.isNominal() && verb > noun && clauses.relation(noun).startsWith("nsubj") && clauses.hasChild(verb, "aux:pass")
                && SETTING.contains(clauses.lemma(verb));
        return set && verb + 1 < clauses.size() && clauses.word(verb + 1).equals("for");
    }

    /** "will play the winner of <em>the semifinal</em>": that one is still to be played, too. */
    private static boolean isToBeWon(Clauses clauses, Trigger trigger) {
        int winner = trigger.isNominal() && clauses.is(trigger.head(), "nmod") ? clauses.head(trigger.head()) : Clauses.NONE;
        boolean won = winner >= 0 && WON.contains(clauses.lemma(winner)) && clauses.introducedBy(trigger.head()).equals("of");
        int verb = won ? clauses.head(winner) : Clauses.NONE;
        return verb >= 0 && clauses.isVerb(verb) && VerbStatus.of(clauses, verb) == EventStatus.PLANNED;
    }

    /** "are to be published", "is to meet", and in headlines "elections to be held". */
    private static boolean isToBe(Clauses clauses, int verb) {
        boolean to = false;
        boolean is = false;
        boolean past = false;
        for (int child : clauses.children(verb)) {
            String word = clauses.word(child);
            String relation = clauses.relation(child);
            boolean auxiliary = child < verb && (relation.startsWith("aux") || relation.equals("cop"));
            to |= child < verb && clauses.is(child, "mark") && word.equals("to");
            is |= auxiliary && PRESENT.contains(clauses.token(child).tag()) && clauses.lemma(child).equals("be")
                    || relation.equals("aux:pass") && word.equals("be") && isWithoutIs(clauses, verb);
            past |= relation.startsWith("nsubj") && word.equals("it") || auxiliary && clauses.token(child).tag().equals("VBD");
        }
        return to && is && !past && !clauses.lemma(verb).equals("blame");
    }

    /** The headline's "elections to be held", "the guidelines to be published"; but "the first to be sentenced" was. */
    private static boolean isWithoutIs(Clauses clauses, int verb) {
        if (!clauses.is(verb, "acl")) {
            return clauses.is(verb, "root") || clauses.is(verb, "parataxis");
        }
        int noun = clauses.head(verb);
        for (int child : clauses.children(noun)) {
            if (child < verb && ORDINALS.contains(clauses.word(child))) {
                return false;
            }
        }
        return !ORDINALS.contains(clauses.word(noun)) && !PartyNouns.isHuman(clauses, noun);
    }

    /** "announced new rallies", "called a strike": those are to come. */
    static boolean isAnnounced(Clauses clauses, Trigger trigger) {
        boolean held = trigger.isHeld() || trigger.type().equals(EventType.PROTEST);
        return held && trigger.noun() >= 0 && !trigger.isNominal() && ANNOUNCING.contains(clauses.lemma(trigger.head()))
                && !clauses.hasChild(trigger.head(), "compound:prt");
    }

    /** "Rovers play Velden on Saturday", "meets the premier on Monday": with the present tense and a day. */
    private static boolean isOnADay(Clauses clauses, Trigger trigger, int verb) {
        boolean now = PRESENT.contains(clauses.token(verb).tag()) && !SAME_IN_THE_PAST.contains(clauses.lemma(verb))
                && !clauses.hasChild(verb, "aux") && !clauses.hasChild(verb, "aux:pass");
        if (!now || !trigger.isHeld()) {
            return false;
        }
        for (int child : clauses.children(verb)) {
            if (child > verb && clauses.relation(child).startsWith("obl") && DAYS.contains(clauses.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "rules that take effect <em>in 30 days</em>": with the present tense. */
    private static boolean isInSomeTime(Clauses clauses, int verb) {
        if (!PRESENT.contains(clauses.token(verb).tag()) || SAME_IN_THE_PAST.contains(clauses.lemma(verb))
                || clauses.hasChild(verb, "aux")) {
            return false;
        }
        for (int child : clauses.children(verb)) {
            boolean time = child > verb && TIMES.contains(clauses.lemma(child)) && clauses.introducedBy(child).equals("in");
            if (time && clauses.hasChild(child, "nummod") && !clauses.hasChild(child, "det")) {
                return true;
            }
        }
        return false;
    }

    /** "before Hale <em>leaves</em> office", "until it <em>closes</em>". */
    private static boolean isBefore(Clauses clauses, int verb) {
        if (!PRESENT.contains(clauses.token(verb).tag())) {
            return false;
        }
        for (int word = verb - 1; word >= Math.max(0, verb - FAR_BACK); word--) {
            if (NOT_YET.contains(clauses.word(word))) {
                return true;
            }
            if (isBoundary(clauses, word) || clauses.isPreposition(word)) {
                return false;
            }
        }
        return false;
    }

    /** "<em>If</em> the council had approved it": nothing but the subject stands between the two. */
    private static boolean isOnCondition(Clauses clauses, int word) {
        for (int before = word - 1; before >= Math.max(0, word - FAR_BACK); before--) {
            if (VerbStatus.IF.contains(clauses.word(before)) || isInCase(clauses, before)) {
                return true;
            }
            if (isBoundary(clauses, before)) {
                return false;
            }
        }
        return false;
    }

    /** "in the <em>event</em> of a quake", "in <em>case</em> the mill closed"; but "in case after case, police fired". */
    private static boolean isInCase(Clauses clauses, int word) {
        boolean clause = word > 0 && clauses.word(word).equals("case") && clauses.word(word - 1).equals("in")
                && (clauses.opensPhrase(word + 1) || clauses.isNoun(word + 1) || clauses.token(word + 1).tag().equals("PRP"));
        return clause || word > 1 && clauses.word(word).equals("event") && clauses.word(word + 1).equals("of")
                && clauses.word(word - 2).equals("in");
    }

    /** Another verb that is no auxiliary, or a mark. */
    private static boolean isBoundary(Clauses clauses, int word) {
        String form = clauses.token(word).form();
        boolean verb = clauses.isVerb(word) && !clauses.relation(word).startsWith("aux") && !clauses.is(word, "amod");
        return verb || !Character.isLetterOrDigit(form.charAt(0)) && !clauses.token(word).tag().equals("HYPH")
                && !clauses.token(word).tag().equals("POS");
    }
}
