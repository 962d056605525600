package onrecord.extraction.events.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.NounReference;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.details.EventTimes;
import onrecord.extraction.events.triggers.EventKind;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.events.triggers.VerbFrame;
import onrecord.language.HeadlineCase;
import onrecord.text.AnnouncedAs;
import onrecord.text.EventStatus;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells which triggers of a sentence report an event, and of which type, by the rules of the PLOVER manual: meetings, support, cooperation
 * and aid still to come are AGREE, sanctions and force still to come are THREATEN, a withdrawal still to come is CONCEDE. What someone
 * demands, offers, threatens or refuses is not told as done: there the demand is the event.
 */
public final class ReportReader {

    private static final int FAR = 12;
    private static final int NEAR = 15;
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "obj", "nmod", "acl");
    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> INTO_CONTENT = WORDS.set("content");
    private static final Set<String> WILLING = CONTEXT.set("willing");
    private static final Set<String> FACTIVE = CONTEXT.set("factive");
    private static final Set<String> SPOKEN_OF = Set.of("obj", "nmod", "obl", "nsubj:pass");
    private static final Set<String> OCCASIONS = WORDS.set("occasion");

    private final FactualityReader factualityReader;

    public ReportReader(ContextWords frames) {
        factualityReader = new FactualityReader(frames);
    }

    public List<Report> of(Clauses clauses, List<Trigger> triggers, EventTimes times) {
        if (isQuestion(clauses)) {
            return List.of();
        }
        Map<Integer, Trigger> byHead = new HashMap<>();
        triggers.forEach(trigger -> byHead.putIfAbsent(trigger.head(), trigger));
        List<Report> reports = new ArrayList<>();
        for (Trigger trigger : triggers) {
            Report report = isCommand(clauses, trigger) ? null : read(clauses, trigger, governor(clauses, trigger, byHead), times);
            if (report != null) {
                reports.add(isConsequence(clauses, trigger, byHead) ? report.inPassing() : report);
            }
        }
        return reports;
    }

    /** "shelled the town, killing twenty people": one event, told twice. */
    private static boolean isConsequence(Clauses clauses, Trigger trigger, Map<Integer, Trigger> byHead) {
        int word = trigger.head();
        for (int step = 0; step < FAR && clauses.head(word) >= 0 && !isSeparate(clauses, word); step++) {
            word = clauses.head(word);
            Trigger cause = byHead.get(word);
            if (cause != null && cause.type().equals(trigger.type())) {
                return true;
            }
        }
        return false;
    }

    /** Headlines have no full stop, or capitals throughout. */
    static boolean isHeadline(Clauses clauses) {
        return Character.isLetterOrDigit(clauses.word(clauses.size() - 1).charAt(0)) || HeadlineCase.isTitleCase(clauses.sentence());
    }

    /** "disrupted after three cables were damaged": one event before, after or because of the other. */
    private static boolean isSeparate(Clauses clauses, int word) {
        return clauses.is(word, "advcl") && !clauses.introducedBy(word).isEmpty() && clauses.hasChild(word, "nsubj:pass")
                || clauses.is(word, "advcl") && !clauses.introducedBy(word).isEmpty() && clauses.hasChild(word, "nsubj");
    }

    /** "Will they meet?" */
    private static boolean isQuestion(Clauses clauses) {
        return clauses.word(clauses.size() - 1).equals("?");
    }

    /** "Stop the war": nobody has done it yet. */
    private static boolean isCommand(Clauses clauses, Trigger trigger) {
        int verb = trigger.head();
        boolean base = clauses.token(verb).tag().equals("VB") || clauses.token(verb).tag().equals("VBP");
        return verb == 0 && clauses.is(verb, "root") && base && !clauses.hasChild(verb, "nsubj");
    }

    /** @param governor the words in which somebody demands, offers, threatens, refuses it or blames it on another; null when nobody does */
    private @Nullable Report read(Clauses clauses, Trigger trigger, @Nullable Trigger governor, EventTimes times) {
        if (GeneralStatement.isOne(clauses, trigger, isHeadline(clauses))) {
            return report(trigger.kind(), clauses, trigger, EventStatus.HYPOTHETICAL);
        }
        EventStatus status = factualityReader.of(clauses, trigger);
        if (governor != null && isGranted(clauses, trigger, governor)) {
            return report(trigger.kind(), clauses, trigger, status);
        }
        if (governor != null && status.compareTo(EventStatus.ALLEGED) < 0) {
            EventStatus blamed = governor.type().equals(EventType.ACCUSE) ? EventStatus.ALLEGED : EventStatus.HYPOTHETICAL;
            return report(trigger.kind(), clauses, trigger, blamed);
        }
        return switch (status) {
            case HAPPENED -> promisesNothing(clauses, trigger) ? null : report(trigger.kind(), clauses, trigger, status);
            case PLANNED -> announced(clauses, trigger, times);
            case DENIED -> isUnwilling(clauses, trigger) && governor == null
                    ? report(EventKind.of(EventType.REJECT), clauses, trigger, EventStatus.HAPPENED)
                    : report(trigger.kind(), clauses, trigger, status);
            case ALLEGED, HYPOTHETICAL, REJECTED -> report(trigger.kind(), clauses, trigger, status);
        };
    }

    /** "condemned <em>the attack</em>", "an inquiry into <em>the fire</em>": who speaks so takes it that it happened. */
    private static boolean isGranted(Clauses clauses, Trigger trigger, Trigger governor) {
        int noun = trigger.head();
        boolean spokenOf = trigger.isNominal() && (clauses.head(noun) == governor.head() || clauses.head(noun) == governor.noun())
                && SPOKEN_OF.contains(clauses.relation(noun));
        boolean factive = FACTIVE.contains(clauses.lemma(governor.head()))
                || governor.noun() >= 0 && FACTIVE.contains(clauses.lemma(governor.noun()));
        return spokenOf && factive && NounReference.isSpecific(clauses, noun);
    }

    private static Report report(EventKind kind, Clauses clauses, Trigger trigger, EventStatus status) {
        return new Report(kind, trigger, status, directness(clauses, trigger));
    }

    private static boolean isUnwilling(Clauses clauses, Trigger trigger) {
        return trigger.type().has(EventTrait.COOPERATION) && WILLING.contains(clauses.lemma(trigger.head()));
    }

    /** "more marches are planned", "the planned strike": told of, but nobody threatens or promises it here. */
    private static boolean isOnlyScheduled(Clauses clauses, Trigger trigger) {
        int verb = trigger.head();
        return trigger.isNominal() || StillToCome.isAnnounced(clauses, trigger)
                || VerbFrame.isPassive(clauses, verb) && VerbFrame.agent(clauses, verb) < 0;
    }

    private static boolean isConditional(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.is(child, "advcl") && Set.of("if", "unless").contains(clauses.introducedBy(child))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A withdrawal on a condition is not conceded yet; "would resign if the mine was approved" is open, as long as nothing is threatened or
     * promised by it.
     */
    private static Report announced(Clauses clauses, Trigger trigger, EventTimes times) {
        AnnouncedAs announced = trigger.type().definition().announced();
        EventType named = announced.type(clauses.lemma(trigger.head()), times.mentioned(clauses, trigger));
        EventType type = isOnlyScheduled(clauses, trigger) && named != null && !named.equals(EventType.OTHER) ? null : named;
        boolean open = (type == null || trigger.type().equals(EventType.RETREAT)) && isConditional(clauses, trigger.head());
        if (open || type != null && type.equals(EventType.OTHER)) {
            return report(trigger.kind(), clauses, trigger, EventStatus.HYPOTHETICAL);
        }
        return type == null || type.equals(trigger.type())
                ? report(trigger.kind(), clauses, trigger, EventStatus.PLANNED)
                : report(EventKind.of(type), clauses, trigger, EventStatus.HAPPENED);
    }

    /** "vowed that membership was inevitable" is no promise: what is promised is still to come. */
    private boolean promisesNothing(Clauses clauses, Trigger trigger) {
        int verb = trigger.head();
        boolean told = verb + 1 < clauses.size() && clauses.word(verb + 1).equals("that");
        if (clauses.lemma(verb).equals("agree") && isOpinion(clauses, verb, told)) {
            return true;
        }
        return trigger.type().equals(EventType.AGREE) && told && !factualityReader.futureWithin(clauses, verb + 2, verb + 2 + NEAR);
    }

    /** "agreed with the assessment", "Ann Keller agreed that it should change": what somebody thinks, and no deal. */
    private static boolean isOpinion(Clauses clauses, int verb, boolean told) {
        int subject = clauses.child(verb, "nsubj");
        if (told) {
            return subject >= 0 && PartyNouns.isPersonName(clauses, subject) && !clauses.hasChild(subject, "conj");
        }
        boolean view = false;
        for (int child : clauses.children(verb)) {
            boolean something = clauses.is(child, "obl") && clauses.isCommonNoun(child) && !PartyNouns.isParty(clauses, child);
            view |= something && clauses.introducedBy(child).equals("with");
            if (clauses.is(child, "xcomp") || clauses.introducedBy(child).equals("on") || clauses.introducedBy(child).equals("to")) {
                return false;
            }
        }
        return view;
    }

    /** What is demanded, offered, threatened, refused or blamed on someone is not told as done. */
    private static @Nullable Trigger governor(Clauses clauses, Trigger trigger, Map<Integer, Trigger> byHead) {
        int word = trigger.head();
        for (int step = 0; step < FAR && clauses.head(word) >= 0; step++) {
            boolean content = (clauses.is(word, "advcl") || clauses.is(word, "obl")) && INTO_CONTENT.contains(clauses.introducedBy(word));
            if (!content && !COMPLEMENTS.contains(clauses.relation(word))) {
                return null;
            }
            word = clauses.head(word);
            Trigger governor = byHead.get(word);
            if (governor != null && governor.type().has(EventTrait.WORDS)) {
                return governor;
            }
        }
        return null;
    }

    /** "In a telephone call with Poroshenko, Trump said": what is said there shows that it took place. */
    public static boolean isOccasion(Clauses clauses, int noun) {
        return clauses.is(noun, "obl") && OCCASIONS.contains(clauses.introducedBy(noun));
    }

    private static double directness(Clauses clauses, Trigger trigger) {
        double directness = !trigger.isNominal() ? 0.9 : isOccasion(clauses, trigger.head()) ? 0.8 : 0.7;
        return Math.max(0.1, directness - 0.15 * Math.min(depth(clauses, trigger), 3));
    }

    /** How many side clauses lie between the trigger and the main clause. */
    public static int depth(Clauses clauses, Trigger trigger) {
        int depth = 0;
        int word = clauses.clauseOf(trigger.head());
        for (int step = 0; step < FAR && clauses.head(word) >= 0; step++) {
            String relation = clauses.relation(word);
            depth += relation.startsWith("advcl") || relation.startsWith("acl") ? 1 : 0;
            word = clauses.clauseOf(clauses.head(word));
        }
        return depth;
    }
}
