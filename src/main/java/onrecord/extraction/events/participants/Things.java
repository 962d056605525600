package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.clauses.NumberKinds;
import onrecord.extraction.events.triggers.KillingReader;
import onrecord.extraction.people.PersonIndex;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.EventCategory;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** What takes part in an event though it is nobody: a bridge that collapses, a film that is released, prices that rise. */
final class Things {

    private static final Set<String> PORTIONS = WordSections.read("events/parties.txt").set("portions");
    private static final Set<String> SOLID = Set.of("vehicle", "building", "thing", "device", "product", "place");
    /** Words from "old" back to the years of "10-year-old". */
    private static final int FROM_AGE = 4;
    private static final Set<String> BODY = Set.of("body");
    private static final Set<String> BUILDING = Set.of("building");
    private static final Set<String> ANIMAL = Set.of("animal");
    private static final Set<String> TARGETS = Set.of("vehicle", "vessel", "building");
    private static final Set<String> CORPSE = Set.of("corpse");
    private static final Set<String> NOTHING_SOLID =
            Set.of("abstract", "natural force", "mishap", "illness", "injury", "deed", "conflict", "contest", "law", "decision");
    /** "we condemn <em>this</em> act": what it is stands elsewhere. */
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> FIRM = Set.of("firm", "organisation");
    private static final Set<String> HARMING = Set.of("weapon", "vehicle", "vessel", "device");
    private static final Set<String> HARMED = Set.of("building", "vehicle", "vessel", "firm", "organisation", "branch");
    /** "the charges allege", "the law took effect". */
    private static final Set<String> MAY_BE_THINGS = Set.of("ACCUSE", "LEGISLATION");
    private static final Set<String> SAID_TO_SOMEBODY = Set.of("AGREE", "THREATEN", "REQUEST", "CONSULT");
    private static final Set<String> TOLD_OF = Set.of("told of");

    private final PrintedNames names;
    private final NounClasses classes;

    Things(PrintedNames names, NounClasses classes) {
        this.names = names;
        this.classes = classes;
    }

    /** "cut two <em>cables</em>", unlike "caught <em>fire</em>". */
    boolean isSolid(Clauses clauses, int noun) {
        return classes.isAnyOf(clauses, noun, SOLID);
    }

    /** "fired at <em>a trawler</em>", "attacked <em>a mosque</em>". */
    boolean isTarget(Clauses clauses, int noun) {
        return classes.isAnyOf(clauses, noun, TARGETS);
    }

    /** "found <em>the bodies</em>"; but "her body" leaves it open whose it is. */
    boolean isCorpse(Clauses clauses, int noun) {
        int owner = clauses.child(noun, "nmod:poss");
        boolean open = owner >= 0 && clauses.token(owner).tag().equals("PRP$");
        return !open && classes.isAnyOf(clauses, noun, CORPSE);
    }

    /** "hurt <em>his knee</em>". */
    boolean isOwnBody(Clauses clauses, int noun) {
        int owner = clauses.child(noun, "nmod:poss");
        return owner >= 0 && clauses.token(owner).tag().equals("PRP$") && classes.isAnyOf(clauses, noun, BODY);
    }

    /** Null when this is nothing solid that could be damaged: "the roof", "two undersea cables", but not "the market" or "last week". */
    @Nullable
    Participant solid(Clauses clauses, NounChunks phrases, int word) {
        int head = portion(clauses, phrases, phrases.headOf(word));
        boolean solid = clauses.isNoun(head) && !names.isTime(clauses, head) && !NumberKinds.isMeasure(clauses, head)
                && !NumberKinds.isTime(clauses, head) && !classes.isAnyOf(clauses, head, NOTHING_SOLID);
        return solid && !Parties.isNumber(clauses, head)
                ? new Participant(ParticipantRole.RECIPIENT, names.of(clauses, phrases, head), PersonIndex.NOBODY)
                : null;
    }

    /** "much of <em>a supermarket</em>", "parts of <em>the city</em>". */
    private static int portion(Clauses clauses, NounChunks phrases, int head) {
        boolean portion = PORTIONS.contains(clauses.word(head)) && head + 2 < clauses.size() && clauses.word(head + 1).equals("of");
        int whole = portion ? phrases.after(head + 1) : Clauses.NONE;
        return whole >= 0 ? whole : Parties.counted(clauses, phrases, head);
    }

    /** "fire at <em>a bakery</em>", "at <em>Marden Church</em>": what stands there and may burn or fall. */
    boolean isBuilding(Clauses clauses, int noun) {
        boolean named = clauses.token(noun).name() == NameKind.ORGANISATION && clauses.token(noun).tag().startsWith("NNP");
        return named || classes.isAnyOf(clauses, noun, BUILDING);
    }

    /**
     * "<em>a video</em> was released", "<em>the family dog</em> died", "<em>a bomb</em> went off": null when it is nothing of which the like is
     * told.
     */
    @Nullable
    Participant toldOf(Clauses clauses, NounChunks phrases, int word, ParticipantRole role, EventType type) {
        int head = portion(clauses, phrases, phrases.headOf(word));
        boolean common = clauses.isCommonNoun(head) && !names.isTime(clauses, head) && !NumberKinds.isMeasure(clauses, head)
                && !NumberKinds.isTime(clauses, head);
        boolean known = POINTING.contains(clauses.word(phrases.from(head)));
        boolean corpse = type.equals(KillingReader.DEATH) && isCorpse(clauses, head);
        boolean told = common && !known && (corpse || classes.isAnyOf(clauses, head, of(type, role == ParticipantRole.ACTOR)));
        return told ? new Participant(role, names.of(clauses, phrases, head), PersonIndex.NOBODY) : null;
    }

    /**
     * Only somebody agrees, threatens or plays, and only somebody is asked; a bomb or a car does harm, but no building; a weapon is no victim.
     */
    private static Set<String> of(EventType type, boolean acts) {
        if (type.has(EventTrait.TO_PEOPLE)) {
            return ANIMAL;
        }
        EventCategory category = type.category();
        if (category == EventCategory.SPORT) {
            return acts ? FIRM : Set.of();
        }
        boolean told = category == EventCategory.POLITICS && !MAY_BE_THINGS.contains(type.name());
        if (acts ? told : SAID_TO_SOMEBODY.contains(type.name())) {
            return Set.of();
        }
        boolean harm = category == EventCategory.CONFLICT || category == EventCategory.CRIME && acts;
        return harm ? acts ? HARMING : HARMED : TOLD_OF;
    }

    /** "<em>shares</em> rose": whatever is said to. */
    @Nullable
    Participant priced(Clauses clauses, NounChunks phrases, int word, ParticipantRole role) {
        int head = phrases.headOf(word);
        boolean thing = clauses.isCommonNoun(head) && !names.isTime(clauses, head) && !NumberKinds.isTime(clauses, head);
        return thing ? new Participant(role, names.of(clauses, phrases, head), PersonIndex.NOBODY) : null;
    }

    /** "the <em>10-year-old</em> was shot". */
    private static boolean isAge(Clauses clauses, int word) {
        return word >= FROM_AGE && clauses.word(word).equals("old") && clauses.word(word - 2).equals("year")
                && clauses.token(word - FROM_AGE).tag().equals("CD");
    }

    /** "<em>sixty</em>-one-year-old". */
    private static int ageFrom(Clauses clauses, int years) {
        boolean two = years >= 2 && clauses.token(years - 1).tag().equals("HYPH") && clauses.token(years - 2).tag().equals("CD");
        return two ? years - 2 : years;
    }

    /** "<em>46</em> were arrested", "<em>one of the bosses</em> died", "the <em>10-year-old</em>": how many or how old, where nothing says who. */
    @Nullable
    Participant counted(Clauses clauses, NounChunks phrases, int word, ParticipantRole role) {
        int old = phrases.to(word);
        if (isAge(clauses, old)) {
            return new Participant(role, names.span(clauses, ageFrom(clauses, old - FROM_AGE), old), PersonIndex.NOBODY);
        }
        boolean number = clauses.token(word).tag().equals("CD") && Character.isLetterOrDigit(clauses.token(word).form().charAt(0));
        boolean split = word + 2 < clauses.size() && clauses.word(word + 1).equals(",") && clauses.token(word + 2).tag().equals("CD");
        if (!number || split) {
            return null;
        }
        boolean of = word + 2 < clauses.size() && clauses.word(word + 1).equals("of");
        int whole = of ? phrases.after(word + 1) : Clauses.NONE;
        String name = names.span(clauses, word, whole >= 0 && clauses.isNoun(whole) ? phrases.to(whole) : word);
        return new Participant(role, name, PersonIndex.NOBODY);
    }
}
