package onrecord.extraction.events;

import java.util.HashSet;
import java.util.Set;
import onrecord.language.Countries;
import onrecord.language.NameKind;
import onrecord.text.EventType;
import onrecord.text.Phrases;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an event took place: <em>“in a car bomb attack in <u>Luhansk</u>”</em>. Where land itself is attacked or taken, that is the
 * place: <em>“the annexation of <u>Crimea</u>”</em>.
 */
final class EventPlaces {

    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final Set<String> PLACING = WORDS.set("place");
    private static final Set<String> TAKEN = withNone(WORDS.set("taken place"));
    private static final Set<String> PARTS = Phrases.set("events/parts-of-places.txt");

    private final String text;

    EventPlaces(String text) {
        this.text = text;
    }

    @Nullable
    String of(Clauses clauses, Trigger trigger) {
        String place = trigger.noun() < 0 ? null : among(clauses, trigger.noun(), PLACING);
        if (place == null) {
            place = among(clauses, trigger.head(), PLACING);
        }
        if (place == null && trigger.isNominal() && clauses.head(trigger.head()) >= 0) {
            place = following(clauses, trigger);
        }
        boolean force = trigger.type() == EventType.ASSAULT || trigger.type() == EventType.COERCE;
        return place == null && force ? among(clauses, trigger.head(), TAKEN) : place;
    }

    /** "seized Crimea": the place may follow without a preposition. */
    private static Set<String> withNone(Set<String> prepositions) {
        Set<String> all = new HashSet<>(prepositions);
        all.add("");
        return Set.copyOf(all);
    }

    private @Nullable String among(Clauses clauses, int head, Set<String> prepositions) {
        for (int child : clauses.children(head)) {
            boolean dependent = clauses.is(child, "obl") || clauses.is(child, "nmod") || clauses.is(child, "obj");
            if (dependent && isPlace(clauses, child) && prepositions.contains(clauses.introducedBy(child))) {
                return phrase(clauses, child);
            }
        }
        return null;
    }

    /** "fighting between troops and rebels in eastern Ukraine": the place depends on the last noun before it. */
    private @Nullable String following(Clauses clauses, Trigger trigger) {
        int to = Math.min(clauses.last(trigger.noun()), trigger.noun() + 40);
        for (int word = trigger.noun() + 1; word <= to; word++) {
            if (clauses.is(word, "nmod") && isPlace(clauses, word) && PLACING.contains(clauses.introducedBy(word))) {
                return phrase(clauses, word);
            }
        }
        return null;
    }

    private static boolean isPlace(Clauses clauses, int word) {
        String form = clauses.token(word).form();
        return clauses.token(word).name() == NameKind.PLACE || Countries.named(form).isPresent() || Countries.ofCapital(form).isPresent();
    }

    private String phrase(Clauses clauses, int word) {
        int from = word;
        while (from > 0 && isPartOfName(clauses, from - 1, word)) {
            from--;
        }
        int to = word;
        while (to + 1 < clauses.size() && clauses.token(to + 1).name() == NameKind.PLACE && !clauses.token(to + 1).beginsName()) {
            to++;
        }
        return new Span(clauses.token(from).span().start(), clauses.token(to).span().end()).of(text);
    }

    private static boolean isPartOfName(Clauses clauses, int word, int place) {
        boolean name = clauses.token(word).name() == NameKind.PLACE || clauses.token(word).tag().startsWith("NNP");
        return clauses.head(word) == place && (name || PARTS.contains(clauses.word(word)));
    }
}
