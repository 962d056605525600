package onrecord.extraction.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.text.Search;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The persons of an article, asked by place: whom do these words mean? A place inside two mentions belongs to the inner one: in "Putin's
 * spokesman", "Putin" is Putin and "spokesman" is his spokesman.
 */
public final class Persons {

    private record Place(Span span, int person, PersonMention mention) {}

    private final List<ExtractedPerson> persons;

    /** In reading order, none overlapping. */
    private final List<Place> places = new ArrayList<>();

    private Persons(List<ExtractedPerson> persons) {
        this.persons = List.copyOf(persons);
        List<Place> nested = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (PersonMention mention : persons.get(i).mentions()) {
                nested.add(new Place(mention.span(), i, mention));
            }
        }
        nested.sort(Comparator.comparingInt((Place place) -> place.span.start()).thenComparingInt(place -> -place.span.end()));
        flatten(nested);
    }

    public static Persons of(List<ExtractedPerson> persons) {
        return new Persons(persons);
    }

    public List<ExtractedPerson> all() {
        return persons;
    }

    /** The index of the first person that a mention overlapping these words means, -1 when there is none. Pass the head word of a phrase. */
    public int at(Span words) {
        Place place = placeAt(words);
        return place == null ? -1 : place.person;
    }

    /** The first mention that overlaps these words, null when there is none. */
    public @Nullable PersonMention mentionAt(Span words) {
        Place place = placeAt(words);
        return place == null ? null : place.mention;
    }

    /** The indexes of all persons mentioned in these words, in reading order, each once. */
    public List<Integer> within(Span words) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = firstEndingAfter(words.start()); i < places.size() && places.get(i).span.start() < words.end(); i++) {
            found.add(places.get(i).person);
        }
        return List.copyOf(found);
    }

    private @Nullable Place placeAt(Span words) {
        int index = firstEndingAfter(words.start());
        return index < places.size() && places.get(index).span.overlaps(words) ? places.get(index) : null;
    }

    private int firstEndingAfter(int offset) {
        return Search.first(0, places.size(), i -> places.get(i).span.end() > offset);
    }

    /** Cuts what nests into stretches that do not overlap, each given to the innermost. */
    private void flatten(List<Place> nested) {
        Deque<Place> open = new ArrayDeque<>();
        int written = 0;
        for (Place next : nested) {
            written = closeUpTo(next.span.start(), open, written);
            if (!open.isEmpty()) {
                add(open.peek(), written, next.span.start());
            }
            written = Math.max(written, next.span.start());
            open.push(next);
        }
        closeUpTo(Integer.MAX_VALUE, open, written);
    }

    private int closeUpTo(int offset, Deque<Place> open, int written) {
        int from = written;
        while (!open.isEmpty() && open.peek().span.end() <= offset) {
            Place closed = open.pop();
            add(closed, from, closed.span.end());
            from = Math.max(from, closed.span.end());
        }
        return from;
    }

    private void add(Place place, int start, int end) {
        if (start < end) {
            places.add(new Place(new Span(start, end), place.person, place.mention));
        }
    }
}
