package onrecord.extraction.events.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NumberKinds;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.numbers.Quantity.Form;
import onrecord.extraction.numbers.Quantity;
import onrecord.text.EventNumberKind;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that a clause tells of its event: <em>“killed at least 12 soldiers and wounded 30”</em>, <em>“an attack that left dozens
 * homeless”</em>, <em>“fined £20,000”</em>, <em>“won 3-1”</em>. A number belongs to the event that the words it depends on report; what
 * stands in the clause of another event is not taken.
 */
public final class EventNumbers {

    private static final WordSections WORDS = WordSections.read("events/numbers.txt");
    private static final Set<String> MAGNITUDE = WORDS.set("magnitude");
    private static final Set<String> QUAKES = WORDS.set("quakes");
    private static final Set<String> TOLD_WITH = WORDS.set("told with");
    private static final Set<String> TOLD_WHEN = WORDS.set("told when");

    private static final Set<String> PARENTS = WordSections.read("events/numbers.txt").set("parents");
    private static final Set<String> HALVES_OF_DAYS = Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "o’clock");
    private static final int MOST = 8;

    private final EventTimes times;

    public EventNumbers(EventTimes times) {
        this.times = times;
    }

    /** In reading order. */
    public List<ExtractedNumber> of(Clauses clauses, Trigger trigger) {
        List<Quantity> quantities = clauses.isEndless() ? List.of() : clauses.quantities();
        if (quantities.isEmpty()) {
            return List.of();
        }
        Set<Integer> own = own(clauses, trigger);
        List<ExtractedNumber> numbers = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (numbers.size() < MOST && !isTimeOrName(clauses, quantity)) {
                add(new NumberInClause(clauses, quantity, trigger, own), trigger, numbers);
            }
        }
        return numbers;
    }

    private void add(NumberInClause number, Trigger trigger, List<ExtractedNumber> numbers) {
        EventNumberKind kind = kind(number, trigger);
        if (kind == null) {
            return;
        }
        Clauses clauses = number.clauses;
        Quantity quantity = number.quantity;
        if (kind == EventNumberKind.SCORE || kind == EventNumberKind.VOTES && quantity.form() == Form.PAIR) {
            numbers.add(side(clauses, kind, quantity.low(), quantity.core()));
            numbers.add(side(clauses, kind, quantity.high(), quantity.to()));
            return;
        }
        Double low = quantity.low();
        Double high = quantity.high();
        if (low != null && high != null && low > high) {
            return;
        }
        boolean time = kind == EventNumberKind.DURATION;
        String counted = number.counted < 0 ? null : clauses.token(number.counted).form();
        Span words = clauses.token(quantity.from()).span()
                .cover(clauses.token(time ? Math.max(quantity.to(), number.counted) : quantity.to()).span());
        numbers.add(new ExtractedNumber(kind, low, high, quantity.approximate(), time ? counted : quantity.unit(), time ? null : counted,
                words));
    }

    private static ExtractedNumber side(Clauses clauses, EventNumberKind kind, @Nullable Double value, int word) {
        return new ExtractedNumber(kind, value, value, false, null, null, clauses.token(word).span());
    }

    /** A date, a time of day, an age, or the number of a house, a flight, a law. */
    private boolean isTimeOrName(Clauses clauses, Quantity quantity) {
        int core = quantity.core();
        for (int word = core; word <= quantity.to(); word++) {
            if (times.isTime(clauses.token(word).span()) || PartyNouns.isName(clauses, word) && quantity.form() == Form.PLAIN) {
                return true;
            }
        }
        String before = core == 0 ? "" : clauses.word(core - 1);
        boolean numbered = core > 0 && clauses.head(core) == core - 1 && clauses.isNoun(core - 1) && !MAGNITUDE.contains(before)
                && quantity.form() == Form.PLAIN;
        return numbered || isOfChildren(clauses, core) || isTimeOfDay(clauses, quantity) || before.equals("aged") || before.equals("age")
                || before.equals("of") && core > 1 && clauses.word(core - 2).equals("age")
                || isAge(clauses, quantity) || isYear(quantity, clauses);
    }

    /** "a mother of <em>two</em> was killed", "the father-of-<em>three</em>": so many children, who have no part in it. */
    private static boolean isOfChildren(Clauses clauses, int core) {
        int of = core > 1 && clauses.token(core - 1).tag().equals("HYPH") ? core - 2 : core - 1;
        int parent = of > 0 && clauses.token(of - 1).tag().equals("HYPH") ? of - 2 : of - 1;
        return parent >= 0 && clauses.word(of).equals("of") && PARENTS.contains(clauses.lemma(parent));
    }

    /** "about 11am", "at 4 p.m.": also where it is printed in two. */
    private static boolean isTimeOfDay(Clauses clauses, Quantity quantity) {
        int next = quantity.to() + 1;
        return quantity.form() == Form.PLAIN && next < clauses.size() && HALVES_OF_DAYS.contains(clauses.word(next));
    }

    /** "Ann Keller, 45, was …", "a 45-year-old". */
    private static boolean isAge(Clauses clauses, Quantity quantity) {
        int from = quantity.from();
        int next = quantity.to() + 1;
        boolean setOff = from > 0 && isMark(clauses, from - 1) && (next >= clauses.size() || isMark(clauses, next));
        boolean old = false;
        for (int word = next; word < Math.min(clauses.size(), next + 4); word++) {
            old |= clauses.word(word).equals("old") || clauses.word(word).equals("olds");
        }
        boolean last = from > 1 && clauses.word(from - 1).equals(",") && PartyNouns.isName(clauses, from - 2) && next < clauses.size()
                && clauses.is(next, "punct");
        return old || last || setOff && quantity.form() == Form.PLAIN && clauses.size() > next;
    }

    private static boolean isMark(Clauses clauses, int word) {
        return ",;()".contains(clauses.token(word).form());
    }

    private static boolean isYear(Quantity quantity, Clauses clauses) {
        Double low = quantity.low();
        return quantity.from() == quantity.to() && low != null && low >= 1800 && low <= 2100
                && clauses.token(quantity.core()).form().length() == 4;
    }

    private static @Nullable EventNumberKind kind(NumberInClause number, Trigger trigger) {
        Clauses clauses = number.clauses;
        return switch (number.quantity.form()) {
            case MONEY -> number.isTold() ? EventNumberKind.MONEY : null;
            case PER_CENT -> perCent(number, trigger);
            case PAIR -> pair(number, trigger);
            case PLAIN -> isMagnitude(clauses, number.quantity) ? magnitude(number, trigger) : counted(number, trigger);
        };
    }

    private static @Nullable EventNumberKind perCent(NumberInClause number, Trigger trigger) {
        if (!number.isTold()) {
            return null;
        }
        boolean votes = number.counted >= 0 && NumberKinds.isVotes(number.clauses, number.counted)
                || NumberKinds.isVoting(number.clauses, trigger.head());
        return votes ? EventNumberKind.VOTES : number.isArgument() ? EventNumberKind.PERCENT : null;
    }

    /** "the Owls (11-4)", "a 9-14 record": of the season, and not of this game. */
    private static boolean isOfSeason(Clauses clauses, Quantity quantity) {
        int next = quantity.to() + 1;
        boolean bracket = quantity.from() > 0 && clauses.word(quantity.from() - 1).equals("(");
        return bracket || next < clauses.size() && clauses.lemma(next).equals("record");
    }

    private static @Nullable EventNumberKind pair(NumberInClause number, Trigger trigger) {
        Clauses clauses = number.clauses;
        if (isOfSeason(clauses, number.quantity)) {
            return null;
        }
        boolean near = number.isTold() || clauses.clauseOf(number.quantity.core()) == clauses.clauseOf(trigger.head());
        if (!near) {
            return null;
        }
        boolean votes =
                NumberKinds.isVoting(clauses, trigger.head()) || number.counted >= 0 && NumberKinds.isVotes(clauses, number.counted);
        int noun = trigger.noun() < 0 ? trigger.head() : trigger.noun();
        if (NumberKinds.isContest(clauses, trigger.head()) || NumberKinds.isContest(clauses, noun)) {
            return votes && number.isTold() && hasVote(clauses) ? EventNumberKind.VOTES : EventNumberKind.SCORE;
        }
        return votes ? EventNumberKind.VOTES : counted(number, trigger);
    }

    private static boolean hasVote(Clauses clauses) {
        for (int word = 0; word < clauses.size(); word++) {
            if (NumberKinds.isVotes(clauses, word)) {
                return true;
            }
        }
        return false;
    }

    /** "a magnitude-6.1 earthquake", "measuring 6.1 on the Richter scale". */
    private static boolean isMagnitude(Clauses clauses, Quantity quantity) {
        for (int word = Math.max(0, quantity.from() - 3); word < Math.min(clauses.size(), quantity.to() + 3); word++) {
            if (MAGNITUDE.contains(clauses.lemma(word)) && !quantity.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable EventNumberKind magnitude(NumberInClause number, Trigger trigger) {
        Clauses clauses = number.clauses;
        Double value = number.quantity.high();
        boolean quake =
                QUAKES.contains(clauses.lemma(trigger.head())) || trigger.noun() >= 0 && QUAKES.contains(clauses.lemma(trigger.noun()));
        return quake && value != null && value <= 10 ? EventNumberKind.MAGNITUDE : null;
    }

    private static @Nullable EventNumberKind counted(NumberInClause number, Trigger trigger) {
        Clauses clauses = number.clauses;
        int noun = number.counted;
        if (noun >= 0 && NumberKinds.isTime(clauses, noun)) {
            return number.isTold() && number.lasts() ? EventNumberKind.DURATION : null;
        }
        boolean measured = noun >= 0 && NumberKinds.isMeasure(clauses, noun);
        if (measured || !number.isTold() || number.isPartOfAnother()) {
            return null;
        }
        if (noun >= 0 && NumberKinds.isVotes(clauses, noun)) {
            return EventNumberKind.VOTES;
        }
        EventNumberKind fate = trigger.type().isDeed() ? number.fate() : null;
        if (fate != null) {
            return fate;
        }
        boolean alone = noun < 0 || Double.valueOf(1).equals(number.quantity.high());
        if (alone || !number.isCoreArgument()) {
            return null;
        }
        return NumberKinds.isPeople(clauses, noun) ? EventNumberKind.PEOPLE
                : trigger.type().isDeed() && clauses.token(noun).tag().equals("NNS") ? EventNumberKind.THINGS : null;
    }

    /** The words whose numbers are this event's: its trigger and the clauses that tell what came of it. */
    private static Set<Integer> own(Clauses clauses, Trigger trigger) {
        Set<Integer> own = new TreeSet<>();
        own.add(trigger.isNominal() || trigger.noun() < 0 ? trigger.head() : trigger.noun());
        own.add(trigger.head());
        if (trigger.noun() >= 0) {
            addConsequences(clauses, trigger.noun(), own);
        }
        addConsequences(clauses, trigger.head(), own);
        int governor = clauses.head(trigger.head());
        if (governor >= 0 && tellsOf(clauses, trigger, governor)) {
            own.add(governor);
            addConsequences(clauses, governor, own);
        }
        return own;
    }

    /** "Twelve people were killed in the <em>attack</em>", "The <em>attack</em> killed twelve", "died when the bridge <em>collapsed</em>". */
    public static boolean tellsOf(Clauses clauses, Trigger trigger, int governor) {
        if (!tellsFate(clauses, governor)) {
            return false;
        }
        int head = trigger.head();
        String introduced = clauses.introducedBy(head);
        if (trigger.isNominal()) {
            return clauses.relation(head).startsWith("nsubj") || clauses.relation(head).startsWith("obl") && TOLD_WITH.contains(introduced);
        }
        return clauses.is(head, "advcl") && (TOLD_WHEN.contains(introduced) || introduced.isEmpty() && isIntroducedByWhen(clauses, head));
    }

    private static boolean isIntroducedByWhen(Clauses clauses, int verb) {
        int adverb = clauses.child(verb, "advmod");
        return adverb >= 0 && adverb < verb && TOLD_WHEN.contains(clauses.word(adverb));
    }

    static boolean tellsFate(Clauses clauses, int verb) {
        boolean taken = clauses.hasChild(verb, "obj") && NumberKinds.isLives(clauses, clauses.child(verb, "obj"));
        return NumberKinds.fate(clauses, verb) != null || taken || clauses.isVerb(verb) && NumberKinds.leaves(clauses, verb);
    }

    /** ", killing twelve and leaving thirty homeless", "which killed twelve". */
    private static void addConsequences(Clauses clauses, int word, Set<Integer> own) {
        for (int child : clauses.children(word)) {
            String relation = clauses.relation(child);
            boolean after = relation.equals("advcl") && clauses.token(child).tag().equals("VBG") || relation.startsWith("acl")
                    || relation.equals("conj") && clauses.isVerb(child) && !clauses.hasChild(child, "nsubj")
                    || relation.equals("parataxis") && clauses.token(child).tag().equals("VBG");
            if (after && child > word && clauses.isVerb(child) && tellsFate(clauses, child) && own.add(child)) {
                addConsequences(clauses, child, own);
            }
        }
    }
}
