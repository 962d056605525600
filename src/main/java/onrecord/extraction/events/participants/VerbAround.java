package onrecord.extraction.events.participants;

import java.util.EnumSet;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NumberKinds;
import onrecord.extraction.events.details.EventNumbers;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.events.triggers.VerbFrame;
import onrecord.text.EventCategory;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.WordSections;

/**
 * Tells who takes part in what a noun names from the verb around it: <em>“<u>Thieves</u> pulled off a heist”</em>, <em>“<u>two clerks</u>
 * were wounded in the blast”</em>, <em>“the storm killed <u>nine people</u>”</em>.
 */
final class VerbAround {

    private static final WordSections WORDS = WordSections.read("events/deeds.txt");
    private static final Set<String> TAKING_PART = WORDS.set("taking part");
    private static final Set<String> JOINING_IN = WORDS.set("joining in");
    private static final Set<String> GOING = WORDS.set("going on");
    private static final Set<String> COMING = WORDS.set("coming to");
    private static final Set<String> LEAVING = WORDS.set("leaving");
    private static final Set<String> RAVAGING = WORDS.set("ravaging");
    private static final Set<String> LEADING = WORDS.set("leading");
    private static final Set<String> BEATING = WORDS.set("beating");
    private static final Set<String> AFFLICTED = WORDS.set("afflicted");
    private static final Set<String> FOUND_WITH = WORDS.set("found with");
    private static final int FAR = 3;
    private static final Set<String> SERIES = Set.of("series", "string", "spate", "number", "pair", "couple");
    private static final Set<String> AT = Set.of("in", "at", "for", "to", "with");
    private static final Set<String> AFTER = Set.of("in", "by", "after", "during");
    private static final Set<String> OUT_OF = Set.of("from", "of");
    private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither", "one", "nothing", "no-one");
    private static final Set<EventCategory> HARMFUL = EnumSet.of(EventCategory.CONFLICT, EventCategory.CRIME, EventCategory.DISASTER);

    private final Clauses clauses;
    private final VerbRoles roles;
    private final EventType type;
    private final Trigger trigger;
    private final int verb;
    /** The noun, or what tells how many: "one of the biggest heists". */
    private final int noun;

    /** @param trigger a noun */
    VerbAround(Clauses clauses, VerbRoles roles, EventType type, Trigger trigger) {
        this.clauses = clauses;
        this.roles = roles;
        this.type = type;
        this.trigger = trigger;
        this.noun = counted(clauses, trigger.head());
        int above = clauses.head(noun);
        this.verb = above >= 0 && clauses.isVerb(above) ? above : Clauses.NONE;
    }

    private static int counted(Clauses clauses, int noun) {
        int above = clauses.head(noun);
        boolean part = above >= 0 && clauses.introducedBy(noun).equals("of")
                && (clauses.token(above).tag().equals("CD") || SERIES.contains(clauses.lemma(above)));
        return part ? above : noun;
    }

    /** "led <em>Rovers</em> to a win": whom somebody leads there. */
    int led() {
        boolean led = verb >= 0 && type.has(EventTrait.SPORT) && clauses.introducedBy(noun).equals("to")
                && LEADING.contains(clauses.lemma(verb));
        return led ? clauses.child(verb, "obj") : Clauses.NONE;
    }

    /** Who does it or joins in; negative when that is not told. */
    int doer() {
        if (verb < 0 || type.has(EventTrait.TO_PEOPLE) || VerbFrame.isPassive(clauses, verb)) {
            return Clauses.NONE;
        }
        boolean won = type.has(EventTrait.SPORT) && clauses.relation(noun).startsWith("obl") && clauses.introducedBy(noun).equals("with");
        boolean object = clauses.is(noun, "obj") || noun != trigger.head() && noun > verb;
        boolean done = object && (TAKING_PART.contains(clauses.lemma(verb)) || TAKING_PART.contains(withParticle(verb)));
        boolean joined = clauses.relation(noun).startsWith("obl") && JOINING_IN.contains(clauses.lemma(verb))
                && AT.contains(clauses.introducedBy(noun));
        boolean left = clauses.relation(noun).startsWith("obl") && LEAVING.contains(clauses.lemma(verb))
                && OUT_OF.contains(clauses.introducedBy(noun));
        boolean went = clauses.relation(noun).startsWith("obl") && GOING.contains(clauses.lemma(verb))
                && clauses.introducedBy(noun).equals("on");
        return done || joined || left || went || isHelper() || won || isWonAt() ? roles.subject(verb) : Clauses.NONE;
    }

    /** "<em>Rangers</em> came to the rescue of a farmer": whoever comes helps. */
    boolean isHelper() {
        return verb >= 0 && clauses.relation(noun).startsWith("obl") && COMING.contains(clauses.lemma(verb))
                && clauses.introducedBy(noun).equals("to") && type.equals(EventType.AID);
    }

    /** "strike up" a conversation. */
    private String withParticle(int word) {
        int particle = clauses.child(word, "compound:prt");
        return particle < 0 ? "" : clauses.lemma(word) + ' ' + clauses.word(particle);
    }

    /** "<em>Ann Keller</em> succumbed to complications from a heart attack": who had it; negative when that is not told. */
    int afflicted() {
        if (type.category() != EventCategory.HEALTH) {
            return Clauses.NONE;
        }
        int word = noun;
        for (int step = 0; step < FAR && clauses.head(word) >= 0 && !clauses.isVerb(word); step++) {
            String relation = clauses.relation(word);
            if (!relation.equals("nmod") && !relation.equals("obj") && !relation.startsWith("obl")) {
                return Clauses.NONE;
            }
            word = clauses.head(word);
        }
        boolean suffers = AFFLICTED.contains(clauses.lemma(word)) || isFoundWith(word);
        return clauses.isVerb(word) && suffers ? roles.subject(word) : Clauses.NONE;
    }

    /** "<em>Two women</em> were found dead with head injuries", "was taken to hospital with burns". */
    private boolean isFoundWith(int found) {
        boolean behind = clauses.head(noun) == found && clauses.introducedBy(noun).equals("with");
        return behind && FOUND_WITH.contains(clauses.lemma(found)) && VerbFrame.isPassive(clauses, found);
    }

    /** To whom or what it does harm; negative when that is not told. */
    int sufferer() {
        if (isWonAt()) {
            return clauses.child(verb, "obj");
        }
        int ruined = ruined();
        if (ruined >= 0 && isSomebody(ruined)) {
            return ruined;
        }
        if (verb < 0 || !HARMFUL.contains(type.category()) || type.equals(EventType.PROTEST)) {
            return Clauses.NONE;
        }
        boolean fate = EventNumbers.tellsOf(clauses, trigger, verb);
        boolean ravages = clauses.is(noun, "nsubj") && RAVAGING.contains(clauses.lemma(verb));
        if (!fate && !ravages) {
            return Clauses.NONE;
        }
        boolean happens = NumberKinds.isOfSubject(clauses, verb) && !clauses.hasChild(verb, "obj");
        boolean suffers = happens || VerbFrame.isPassive(clauses, verb);
        int patient = suffers ? clauses.child(verb, "nsubj:pass", "nsubj") : clauses.child(verb, "obj");
        return patient >= 0 && patient != trigger.head() && isSomebody(patient) ? patient : Clauses.NONE;
    }

    /** "<em>The church</em> was damaged in a fire", "a fire which destroyed <em>the church</em>"; negative when that is not told. */
    private int ruined() {
        if (!type.has(EventTrait.TO_THINGS)) {
            return Clauses.NONE;
        }
        int described = clauses.child(noun, "acl:relcl");
        if (described >= 0 && RAVAGING.contains(clauses.lemma(described)) && !VerbFrame.isPassive(clauses, described)) {
            return clauses.child(described, "obj");
        }
        int told = clauses.is(noun, "nmod") && AFTER.contains(clauses.introducedBy(noun)) ? clauses.head(noun) : noun;
        int ravaged = clauses.relation(told).startsWith("obl") ? clauses.head(told) : Clauses.NONE;
        boolean ruined = ravaged >= 0 && AFTER.contains(clauses.introducedBy(noun)) && RAVAGING.contains(clauses.lemma(ravaged))
                && VerbFrame.isPassive(clauses, ravaged);
        return ruined ? clauses.child(ravaged, "nsubj:pass") : Clauses.NONE;
    }

    /** "defeated <em>Rovers</em> in the final". */
    private boolean isWonAt() {
        return verb >= 0 && type.has(EventTrait.SPORT) && clauses.relation(noun).startsWith("obl") && BEATING.contains(clauses.lemma(verb))
                && AT.contains(clauses.introducedBy(noun));
    }

    /** Neither "no one" nor "she", who may be anybody. */
    private boolean isSomebody(int word) {
        int determiner = clauses.child(word, "det");
        boolean nobody = NOBODY.contains(clauses.word(word)) || determiner >= 0 && NOBODY.contains(clauses.word(determiner));
        return !nobody && !clauses.token(word).tag().startsWith("PRP");
    }
}
