package onrecord.extraction.events.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NumberKinds;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.numbers.Quantity;
import onrecord.text.EventNumberKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** A number in a sentence, and its way up the tree to the word of an event that tells of it: from "12" over "soldiers" to "killed". */
final class NumberInClause {

    private static final WordSections WORDS = WordSections.read("events/numbers.txt");
    private static final Set<String> PART_OF_THEM = WORDS.set("part of them");
    private static final Set<String> ANOTHER = WordSections.read("events/times.txt").set("another happening");
    private static final Set<String> NOBODY_BEFORE = Set.of("no", "not");
    private static final Set<String> MODIFIERS = Set.of("nummod", "compound", "amod", "det", "nmod:unmarked", "obl:npmod");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "root");
    private static final Set<String> UPWARDS = Set.of(
            "nummod", "compound", "amod", "nmod", "obl", "obj", "iobj", "nsubj", "nsubj:pass", "conj", "appos", "obl:npmod", "obl:unmarked",
            "nmod:unmarked", "nmod:npmod", "dep", "advmod", "flat", "xcomp", "obl:tmod");

    private static final int FAR = 8;
    private static final int BEHIND = 4;

    final Clauses clauses;
    final Quantity quantity;
    /** The noun it counts, or none. */
    final int counted;
    private final Trigger trigger;
    /** The word of the event that it leads to, or none. */
    private final int told;
    /** As what it depends on that word. */
    private final String role;
    private final List<Integer> way = new ArrayList<>();

    /** @param own the words of the event */
    NumberInClause(Clauses clauses, Quantity quantity, Trigger trigger, Set<Integer> own) {
        this.clauses = clauses;
        this.quantity = quantity;
        this.trigger = trigger;
        int word = top(clauses, quantity);
        counted = countedBy(word);
        way.add(word);
        int at = counted >= 0 && !isAncestor(counted, word) ? counted : word;
        for (int step = 0; step < FAR && !own.contains(at) && clauses.head(at) >= 0 && mayClimb(at); step++) {
            at = clauses.head(at);
            way.add(at);
            if (clauses.isVerb(at) && !clauses.is(at, "amod")) {
                break;
            }
        }
        boolean found = own.contains(at);
        boolean objectOfTrigger = found && at == trigger.noun() && !trigger.isNominal() && clauses.head(at) == trigger.head();
        boolean described = counted >= 0 && clauses.is(trigger.head(), "acl") && clauses.head(trigger.head()) == counted;
        told = isOfNobody() ? Clauses.NONE : described || objectOfTrigger ? trigger.head() : found ? at : Clauses.NONE;
        role = described ? "nsubj:pass" : !found ? "" : clauses.relation(objectOfTrigger || way.size() == 1 ? at : way.get(way.size() - 2));
    }

    /** "<em>no</em> one", "<em>not</em> one person": none. */
    private boolean isOfNobody() {
        return quantity.from() > 0 && NOBODY_BEFORE.contains(clauses.word(quantity.from() - 1));
    }

    private boolean isAncestor(int noun, int word) {
        return clauses.head(word) == noun;
    }

    private static int top(Clauses clauses, Quantity quantity) {
        for (int word = quantity.core(); word <= quantity.to(); word++) {
            int head = clauses.head(word);
            if (head < 0 || !(quantity.from() <= head && head <= quantity.to())) {
                return word;
            }
        }
        return quantity.core();
    }

    /** "12 soldiers", "dozens of soldiers", "12 of the soldiers". */
    private int countedBy(int word) {
        int head = clauses.head(word);
        if (MODIFIERS.contains(clauses.relation(word)) && head > word && !quantity.contains(head)) {
            String tag = clauses.token(head).tag();
            return clauses.isNoun(head) || tag.startsWith("JJ") || tag.equals("VBN") ? head : Clauses.NONE;
        }
        for (int part = quantity.core(); part <= quantity.to(); part++) {
            for (int child : clauses.children(part)) {
                if (!quantity.contains(child) && clauses.isNoun(child) && clauses.is(child, "nmod")
                        && clauses.introducedBy(child).equals("of")) {
                    return child;
                }
            }
        }
        int next = quantity.to() + 1;
        boolean hyphen = next + 1 < clauses.size() && clauses.word(next).equals("-");
        return hyphen && clauses.isNoun(next + 1) ? next + 1 : Clauses.NONE;
    }

    /** "a fine of $3m" leads to the fine, and "jailed for the theft of $3m" not to the jail. */
    private boolean mayClimb(int word) {
        String relation = clauses.relation(word);
        if (!UPWARDS.contains(relation) || relation.equals("conj") && clauses.isVerb(word)) {
            return false;
        }
        String introduced = clauses.introducedBy(word);
        boolean itself = word == way.get(0) || word == counted;
        if (relation.equals("nmod")) {
            return introduced.isEmpty() || introduced.equals("of") || introduced.equals("worth") || introduced.equals("for") && itself;
        }
        return itself || !relation.startsWith("obl") || !ANOTHER.contains(introduced);
    }

    boolean isTold() {
        return told >= 0;
    }

    boolean isArgument() {
        return isCoreArgument() || role.startsWith("obl");
    }

    /** Subject or object, or counting the noun of the event itself. */
    boolean isCoreArgument() {
        return ARGUMENTS.contains(role) || told >= 0 && !clauses.isVerb(told);
    }

    boolean lasts() {
        return way.stream().anyMatch(word -> NumberKinds.lasts(clauses, word)) || told >= 0 && NumberKinds.lasts(clauses, told);
    }

    /** "including five children": they were counted before. */
    boolean isPartOfAnother() {
        int noun = counted < 0 ? quantity.core() : counted;
        int before = Math.min(quantity.from(), noun) - 1;
        return PART_OF_THEM.contains(clauses.introducedBy(noun)) || before >= 0 && PART_OF_THEM.contains(clauses.word(before));
    }

    /** What became of those it counts; null when that is not told. */
    @Nullable
    EventNumberKind fate() {
        if (told < 0) {
            return null;
        }
        if (counted >= 0 && NumberKinds.isLives(clauses, counted)) {
            return clauses.isVerb(told) ? EventNumberKind.KILLED : null;
        }
        EventNumberKind own = counted >= 0 ? NumberKinds.fate(clauses, counted) : null;
        EventNumberKind left = own == null && clauses.isVerb(told) && NumberKinds.leaves(clauses, told) ? left() : own;
        if (left != null || counted >= 0 && NumberKinds.isNoPeople(clauses, counted)) {
            return left;
        }
        return suffers() ? fateTold() : null;
    }

    /** "killed", "shot <em>dead</em>". */
    private @Nullable EventNumberKind fateTold() {
        EventNumberKind fate = NumberKinds.fate(clauses, told);
        for (int word = trigger.from(); word <= trigger.to() && fate == null && told == trigger.head(); word++) {
            fate = NumberKinds.fate(clauses, word);
        }
        return fate;
    }

    /** "left 12 people <em>dead</em>", "12 were found <em>dead</em>". */
    private @Nullable EventNumberKind left() {
        int from = Math.max(quantity.to(), counted) + 1;
        for (int word = from; word < Math.min(clauses.size(), from + BEHIND); word++) {
            EventNumberKind fate = NumberKinds.fate(clauses, word);
            if (fate != null && !clauses.is(word, "nmod")) {
                return fate;
            }
        }
        return null;
    }

    /** Whether it is the one to whom it is done. */
    private boolean suffers() {
        if (!clauses.isVerb(told)) {
            return MODIFIERS.contains(role) || counted == told || clauses.is(told, "root") || isOf();
        }
        if (role.startsWith("nsubj")) {
            boolean participle =
                    clauses.token(told).tag().equals("VBN") && !clauses.hasChild(told, "obj") && !clauses.hasChild(told, "aux");
            return role.equals("nsubj:pass") || NumberKinds.isOfSubject(clauses, told) || participle;
        }
        return role.equals("obj") || role.equals("iobj") || role.equals("obl") && isBare()
                || clauses.is(told, "acl") && clauses.head(told) == counted;
    }

    /** "killed at least 12 soldiers": the tree takes the "at" of the range for a preposition. */
    private boolean isBare() {
        int last = way.size() < 2 ? way.get(0) : way.get(way.size() - 2);
        int marker = clauses.child(last, "case");
        return marker < 0 || quantity.contains(marker);
    }

    /** "the killing of 12 soldiers". */
    private boolean isOf() {
        int last = way.size() < 2 ? way.get(0) : way.get(way.size() - 2);
        return clauses.introducedBy(last).equals("of");
    }
}
