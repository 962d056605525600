package onrecord.extraction.events.triggers;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.extraction.events.triggers.StoryTopics.Topic;
import onrecord.text.EventType;
import onrecord.text.WordSections;

/**
 * Tells what kind of killing is reported: a crime, <em>“a baker killed his brother”</em>; an attack in war, terror or unrest, <em>“troops
 * killed two students”</em>; or a death that nobody wanted, <em>“three were killed in the quake”</em>.
 */
public final class KillingReader {

    static final EventType KILLING = new EventType("KILLING");
    public static final EventType DEATH = new EventType("DEATH");

    private static final Set<String> FIGHTERS = Set.of("conflict actor");
    private static final Set<String> FIGHTS = Set.of("conflict");
    private static final Set<String> MISHAPS = Set.of("mishap", "illness");
    private static final Set<String> ARMED = Set.of("shoot", "stab", "beat", "strangle", "knife", "gun");
    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> BLASTS = CONTEXT.set("blasts");
    private static final Set<String> WORKS = CONTEXT.set("works");
    private static final Set<String> WEAPONS = CONTEXT.set("weapons");
    private static final Set<String> CLAUSES_OF_CAUSE = Set.of("when", "after", "as");
    private static final Set<String> MOVING = Set.of("vehicle", "building", "mishap");

    private final NounClasses classes;
    private final StoryTopics topics;

    KillingReader(NounClasses classes, StoryTopics topics) {
        this.classes = classes;
        this.topics = topics;
    }

    Trigger read(Clauses clauses, Trigger trigger) {
        if (!trigger.type().equals(KILLING)) {
            return trigger;
        }
        if (isMishap(clauses, trigger)) {
            return trigger.as(EventKind.of(DEATH));
        }
        if (!isOwned(clauses, trigger) && isFight(clauses, trigger)) {
            return trigger.as(EventKind.of(EventType.ASSAULT));
        }
        return isDeed(clauses, trigger) || topics.isMore(Topic.CRIME, Topic.MISHAP) ? trigger : trigger.as(EventKind.of(DEATH));
    }

    /** "the mayor's murder": whose it is suffers it, unlike in "the army's attack". */
    private static boolean isOwned(Clauses clauses, Trigger trigger) {
        return trigger.isNominal() && clauses.hasChild(trigger.head(), "nmod:poss");
    }

    /** It names who did it, or calls it a murder: "shot and killed". */
    private boolean isDeed(Clauses clauses, Trigger trigger) {
        int verb = trigger.head();
        boolean joined = clauses.is(verb, "conj") && ARMED.contains(clauses.lemma(clauses.head(verb)));
        return joined || trigger.isNominal() || trigger.kind().mode() != null || killer(clauses, verb) >= 0;
    }

    /** Its cause is a crash or a flood, or what a vehicle or a building did: "when a bus overturned". */
    private boolean isMishap(Clauses clauses, Trigger trigger) {
        int verb = trigger.head();
        if (isBlastAtWork(clauses, trigger)) {
            return true;
        }
        for (int child : clauses.children(verb)) {
            boolean circumstance = clauses.relation(child).startsWith("obl") || clauses.is(child, "nmod");
            if (circumstance && classes.isAnyOf(clauses, child, MISHAPS)) {
                return true;
            }
            boolean cause = clauses.is(child, "advcl") && CLAUSES_OF_CAUSE.contains(clauses.introducedBy(child));
            int subject = cause ? clauses.child(child, "nsubj", "nsubj:pass") : Clauses.NONE;
            if (subject >= 0 && classes.isAnyOf(clauses, subject, MOVING)) {
                return true;
            }
        }
        int killer = trigger.isNominal() ? Clauses.NONE : killer(clauses, verb);
        return killer >= 0 && classes.isAnyOf(clauses, killer, MOVING);
    }

    /** "<em>A blast at a coal mine</em> killed nine", "were killed in <em>a gas explosion</em>": no weapon; but "a bomb blast at a factory". */
    private static boolean isBlastAtWork(Clauses clauses, Trigger trigger) {
        int verb = trigger.head();
        int killer = trigger.isNominal() ? Clauses.NONE : killer(clauses, verb);
        int blast = killer >= 0 && BLASTS.contains(clauses.lemma(killer)) ? killer : Clauses.NONE;
        for (int child : clauses.children(verb)) {
            blast = clauses.is(child, "obl") && BLASTS.contains(clauses.lemma(child)) ? child : blast;
        }
        if (blast < 0 || clauses.names(blast, WEAPONS)) {
            return false;
        }
        boolean at = clauses.names(blast, WORKS);
        for (int child : clauses.children(blast)) {
            at |= clauses.is(child, "nmod") && clauses.names(child, WORKS);
        }
        for (int child : clauses.children(verb)) {
            at |= clauses.is(child, "obl") && clauses.names(child, WORKS);
        }
        return at;
    }

    /** "Man killed in collision": without an object the subject is who suffers it. */
    private static int killer(Clauses clauses, int verb) {
        if (VerbFrame.objects(clauses, verb).isEmpty() && VerbFrame.agent(clauses, verb) < 0) {
            return Clauses.NONE;
        }
        return VerbFrame.isPassive(clauses, verb) ? VerbFrame.agent(clauses, verb) : Subjects.of(clauses, verb);
    }

    private boolean isFight(Clauses clauses, Trigger trigger) {
        int verb = trigger.head();
        int killer = trigger.isNominal() ? Clauses.NONE : killer(clauses, verb);
        if (killer >= 0 && (classes.isAnyOf(clauses, killer, FIGHTERS) || classes.isAnyOf(clauses, killer, FIGHTS))) {
            return true;
        }
        for (int child : clauses.children(verb)) {
            boolean place = clauses.relation(child).startsWith("obl") || clauses.relation(child).startsWith("nmod");
            if (place && classes.isAnyOf(clauses, child, FIGHTS) && !topics.isMore(Topic.CRIME, Topic.CONFLICT)) {
                return true;
            }
        }
        return topics.isMore(Topic.CONFLICT, Topic.CRIME) && !topics.isMore(Topic.MISHAP, Topic.CONFLICT);
    }
}
