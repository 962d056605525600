package onrecord.extraction.events.details;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.Countries;
import onrecord.language.NameKind;
import onrecord.text.EventTrait;
import onrecord.text.Phrases;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an event took place: <em>“in a car bomb attack in <u>Luhansk</u>”</em>. Where land itself is attacked or taken, that is the
 * place: <em>“the annexation of <u>Crimea</u>”</em>.
 */
public final class EventPlaces {

    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final Set<String> PLACING = WORDS.set("place");
    private static final Set<String> TAKEN = withNone(WORDS.set("taken place"));
    private static final Set<String> PARTS = Phrases.set("events/parts-of-places.txt");
    private static final WordSections PLACES = WordSections.read("events/places.txt");
    private static final Set<String> KINDS = PLACES.set("kinds");
    private static final Set<String> NAMED_BY_OF = PLACES.set("named by of");
    private static final Set<String> WITHIN = PLACES.set("within");

    /**
     * A place as printed.
     *
     * @param within the place that contains it, null where the text does not say so: "Ukraine" of "Kyiv, Ukraine"
     */
    public record Place(String name, @Nullable String within) {}

    private final String text;

    public EventPlaces(String text) {
        this.text = text;
    }

    /** From the trigger's own clause, else from those that share its circumstances; null when they name none. */
    @Nullable
    public Place of(Clauses clauses, Trigger trigger) {
        int place = trigger.noun() < 0 ? Clauses.NONE : among(clauses, trigger.noun(), PLACING);
        if (place < 0) {
            place = among(clauses, trigger.head(), PLACING);
        }
        if (place < 0 && trigger.isNominal() && clauses.head(trigger.head()) >= 0) {
            place = following(clauses, trigger);
        }
        if (place < 0 && (trigger.type().has(EventTrait.TAKES_LAND) || trigger.type().has(EventTrait.STRIKES_LAND))) {
            place = among(clauses, trigger.head(), TAKEN);
        }
        if (place < 0 && trigger.type().isDeed()) {
            place = besideObject(clauses, trigger.head());
        }
        if (place < 0) {
            place = LoosePlaces.of(clauses, trigger);
        }
        List<Integer> others = place < 0 ? Circumstances.shared(clauses, trigger) : List.of();
        for (int i = 0; i < others.size() && place < 0; i++) {
            place = among(clauses, others.get(i), PLACING);
        }
        return place < 0 ? null : new Place(phrase(clauses, place), within(clauses, place));
    }

    /** "seized Crimea": the place may follow without a preposition. */
    private static Set<String> withNone(Set<String> prepositions) {
        Set<String> all = new HashSet<>(prepositions);
        all.add("");
        return Set.copyOf(all);
    }

    private static int among(Clauses clauses, int head, Set<String> prepositions) {
        for (int child : clauses.children(head)) {
            boolean dependent = clauses.is(child, "obl") || clauses.is(child, "nmod") || clauses.is(child, "obj");
            if (dependent && prepositions.contains(introducedBy(clauses, child))) {
                int place = isPlace(clauses, child) ? child : inside(clauses, child);
                if (place >= 0) {
                    return place;
                }
            }
        }
        return Clauses.NONE;
    }

    /** By a preposition, or by what was taken for a part of the verb: "sank <em>off</em> the coast of Norra". */
    private static String introducedBy(Clauses clauses, int noun) {
        String preposition = clauses.introducedBy(noun);
        int before = clauses.first(noun) - 1;
        return preposition.isEmpty() && before >= 0 && clauses.token(before).tag().equals("RP") ? clauses.word(before) : preposition;
    }

    /** "in the town of Brenk", "at a market in Brenk". */
    private static int inside(Clauses clauses, int noun) {
        if (!clauses.isCommonNoun(noun)) {
            return Clauses.NONE;
        }
        boolean kind = KINDS.contains(clauses.lemma(noun));
        for (int child : clauses.children(noun)) {
            String introduced = clauses.introducedBy(child);
            boolean named = kind && (clauses.is(child, "nmod") && introduced.equals("of") || clauses.is(child, "appos")
                    || clauses.is(child, "compound"));
            boolean stands = clauses.is(child, "nmod") && PLACING.contains(introduced);
            if ((named || stands) && isPlace(clauses, child)) {
                return child;
            }
            int deeper = stands ? inside(clauses, child) : Clauses.NONE;
            if (deeper >= 0) {
                return deeper;
            }
        }
        return Clauses.NONE;
    }

    /** "attacked a base in Luhansk": what is attacked there. */
    private static int besideObject(Clauses clauses, int verb) {
        int object = clauses.isVerb(verb) ? clauses.child(verb, "obj", "nsubj:pass") : Clauses.NONE;
        return object >= 0 && clauses.is(object, "obj") && clauses.isCommonNoun(object) ? among(clauses, object, PLACING) : Clauses.NONE;
    }

    /** "fighting between troops and rebels in eastern Ukraine": the place depends on the last noun before it. */
    private static int following(Clauses clauses, Trigger trigger) {
        int to = Math.min(clauses.last(trigger.noun()), trigger.noun() + 40);
        for (int word = trigger.noun() + 1; word <= to; word++) {
            if (clauses.is(word, "nmod") && isPlace(clauses, word) && PLACING.contains(clauses.introducedBy(word))) {
                return word;
            }
        }
        return Clauses.NONE;
    }

    /** "southern <em>Norra</em>", "the whole <em>island</em>". */
    public static boolean isLand(Clauses clauses, int noun) {
        return isPlace(clauses, noun) || clauses.isCommonNoun(noun) && KINDS.contains(clauses.lemma(noun));
    }

    /** "in <em>Norra</em>", "outside <em>Brenk</em>". */
    static boolean stands(Clauses clauses, int word) {
        return isPlace(clauses, word) && isPlacing(clauses.introducedBy(word));
    }

    /** Whether an event takes place in, at or near what this introduces. */
    static boolean isPlacing(String preposition) {
        return PLACING.contains(preposition);
    }

    private static boolean isPlace(Clauses clauses, int word) {
        String form = clauses.token(word).form();
        return clauses.token(word).name() == NameKind.PLACE || Countries.named(form).isPresent() || Countries.ofCapital(form).isPresent();
    }

    /** "Kyiv, Ukraine", "Brenk in northern Norra", "the town of Brenk in northern Norra"; null where no containing place follows. */
    private @Nullable String within(Clauses clauses, int place) {
        int end = end(clauses, place);
        int behind = end + 2;
        if (behind < clauses.size() && clauses.word(end + 1).equals(",") && isPlace(clauses, behind)
                && closes(clauses, end(clauses, behind) + 1)
                && isLarger(clauses, place, behind)) {
            return phrase(clauses, behind);
        }
        int container = containing(clauses, place);
        int kind = clauses.head(place);
        if (container < 0 && kind >= 0 && clauses.isCommonNoun(kind) && KINDS.contains(clauses.lemma(kind))) {
            container = containing(clauses, kind);
        }
        return container > end ? phrase(clauses, container) : null;
    }

    private static int containing(Clauses clauses, int place) {
        for (int child : clauses.children(place)) {
            if (child > place && clauses.is(child, "nmod") && WITHIN.contains(clauses.introducedBy(child)) && isPlace(clauses, child)) {
                return child;
            }
        }
        return Clauses.NONE;
    }

    /** A list goes on: "in Kyiv, Lviv and Odessa". */
    private static boolean closes(Clauses clauses, int word) {
        boolean listed = word < clauses.size() && (clauses.word(word).equals("and") || clauses.word(word).equals("or"))
                || word + 1 < clauses.size() && clauses.word(word).equals(",")
                        && (clauses.word(word + 1).equals("and") || isPlace(clauses, word + 1));
        return !listed;
    }

    /** No country lies in a town, and no country in another. */
    private static boolean isLarger(Clauses clauses, int place, int container) {
        return Countries.named(clauses.token(place).form()).isEmpty() && clauses.head(container) != Clauses.NONE;
    }

    private static int end(Clauses clauses, int word) {
        int to = word;
        while (to + 1 < clauses.size() && clauses.token(to + 1).name() == NameKind.PLACE && !clauses.token(to + 1).beginsName()
                && !clauses.isPreposition(to + 1)) {
            to++;
        }
        return isNamedByOf(clauses, to) ? to + 2 : to;
    }

    /** "the <em>Gulf</em> of Aden", "the <em>Isle</em> of Norra": by itself the word names no place. */
    private static boolean isNamedByOf(Clauses clauses, int word) {
        return word + 2 < clauses.size() && NAMED_BY_OF.contains(clauses.word(word)) && clauses.word(word + 1).equals("of")
                && clauses.token(word + 2).tag().startsWith("NNP");
    }

    private String phrase(Clauses clauses, int word) {
        int from = word;
        while (from > 0 && isPartOfName(clauses, from - 1, word)) {
            from--;
        }
        return new Span(clauses.token(from).span().start(), clauses.token(end(clauses, word)).span().end()).of(text);
    }

    private static boolean isPartOfName(Clauses clauses, int word, int place) {
        boolean name =
                clauses.token(word).tag().startsWith("NNP") || clauses.token(word).name() == NameKind.PLACE && !clauses.isPreposition(word);
        boolean within =
                clauses.head(word) == place || clauses.is(word, "compound") && clauses.head(word) > word && clauses.head(word) < place;
        return within && (name || PARTS.contains(clauses.word(word)));
    }
}
