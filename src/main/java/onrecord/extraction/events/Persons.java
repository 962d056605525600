package onrecord.extraction.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.text.Span;

/** The persons of an article by the place where they are mentioned. */
final class Persons {

    static final int NOBODY = -1;

    private record Mention(Span span, int person) {}

    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private final List<ExtractedPerson> persons;

    Persons(List<ExtractedPerson> persons) {
        this.persons = persons;
        for (int person = 0; person < persons.size(); person++) {
            for (PersonMention mention : persons.get(person).mentions()) {
                mentions.put(mention.span().start(), new Mention(mention.span(), person));
            }
        }
    }

    /** The index of the person mentioned here, {@link #NOBODY} when none is. */
    int at(Span span) {
        Map.Entry<Integer, Mention> before = mentions.lowerEntry(span.end());
        return before != null && before.getValue().span().overlaps(span) ? before.getValue().person() : NOBODY;
    }

    String name(int person) {
        return persons.get(person).name();
    }
}
