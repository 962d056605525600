package onrecord.extraction.events.reports;

import java.util.EnumSet;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.events.triggers.VerbFrame;
import onrecord.text.EventCategory;
import onrecord.text.EventTrait;
import onrecord.text.WordSections;

/**
 * Tells what is always so, or how often it is so, from a happening: <em>“Pirates take crews hostage”</em>, <em>“the firm typically releases
 * updates on Tuesdays”</em>, <em>“44 per cent would back her”</em>, <em>“the rules prohibit it”</em>.
 */
final class GeneralStatement {

    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> USUALLY = CONTEXT.set("usually");
    private static final Set<EventCategory> POLLED = EnumSet.of(EventCategory.POLITICS, EventCategory.SPORT);
    private static final Set<String> SAME_IN_THE_PAST = CONTEXT.set("same in the past");
    private static final Set<String> COUPLES = Set.of("MARRIAGE", "DIVORCE");
    private static final Set<String> SHARES = CONTEXT.set("shares");

    private GeneralStatement() {}

    /** @param headline whether it stands in a headline, which tells the past in the present tense */
    static boolean isOne(Clauses clauses, Trigger trigger, boolean headline) {
        if (trigger.isNominal()) {
            return false;
        }
        int verb = trigger.head();
        boolean poll = POLLED.contains(trigger.type().category()) && isShare(clauses, verb);
        boolean ofAKind = !trigger.type().has(EventTrait.WORDS) && isOfAKind(clauses, verb);
        return poll || isCouple(clauses, trigger) || !headline && isPresent(clauses, verb) && isAnybody(clauses, verb)
                || !headline && isPresent(clauses, verb) && (isUsual(clauses, verb) || ofAKind);
    }

    /** "they are married", "is divorced": how things stand. */
    private static boolean isCouple(Clauses clauses, Trigger trigger) {
        int auxiliary = clauses.child(trigger.head(), "aux:pass", "cop");
        boolean now = auxiliary >= 0 && (clauses.token(auxiliary).tag().equals("VBZ") || clauses.token(auxiliary).tag().equals("VBP"));
        return now && COUPLES.contains(trigger.type().name());
    }

    /** "you host your own party". */
    private static boolean isAnybody(Clauses clauses, int verb) {
        int subject = clauses.child(verb, "nsubj");
        return subject >= 0 && clauses.word(subject).equals("you");
    }

    /** "44 per cent would back her", "she is supported by 44 per cent": a poll. */
    private static boolean isShare(Clauses clauses, int verb) {
        int subject = clauses.child(verb, "nsubj", "nsubj:pass");
        int agent = VerbFrame.agent(clauses, verb);
        return subject >= 0 && SHARES.contains(clauses.lemma(subject)) || agent >= 0 && SHARES.contains(clauses.lemma(agent));
    }

    /** "take", "takes"; not "is taking", "has taken", "did take", "to take". */
    private static boolean isPresent(Clauses clauses, int verb) {
        String tag = clauses.token(verb).tag();
        boolean present = tag.equals("VBZ") || tag.equals("VBP") && !SAME_IN_THE_PAST.contains(clauses.lemma(verb));
        boolean base = tag.equals("VB") && clauses.hasChild(verb, "nsubj") && !clauses.hasChild(verb, "mark");
        return (present || base) && !clauses.hasChild(verb, "aux") && !clauses.hasChild(verb, "aux:pass");
    }

    /** "typically", "each day", "every year". */
    private static boolean isUsual(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            boolean often = clauses.is(child, "advmod") && USUALLY.contains(clauses.word(child));
            int determiner = clauses.relation(child).startsWith("obl") ? clauses.child(child, "det") : Clauses.NONE;
            if (often || determiner >= 0 && USUALLY.contains(clauses.word(determiner))) {
                return true;
            }
        }
        return false;
    }

    /** "Pirates take crews hostage": all of a kind do so; "three pirates", "the pirates" and "Somali pirates" of a report are some. */
    private static boolean isOfAKind(Clauses clauses, int verb) {
        int subject = clauses.child(verb, "nsubj");
        if (subject < 0 || !clauses.token(subject).tag().equals("NNS") || clauses.child(verb, "obl:tmod", "obl:unmarked") >= 0) {
            return false;
        }
        for (int child : clauses.children(subject)) {
            if (!clauses.is(child, "amod") && !clauses.is(child, "conj") && !clauses.is(child, "cc") && !clauses.is(child, "acl:relcl")) {
                return false;
            }
        }
        return true;
    }
}
