package onrecord.extraction.events;

import java.util.List;
import java.util.TreeMap;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.text.Places;
import onrecord.text.Span;

/** The persons of an article by the place where they are mentioned. */
final class Persons {

    static final int NOBODY = -1;

    private record Mention(Span span, int person) {}

    private final Places<Mention> mentions;
    private final List<ExtractedPerson> persons;

    Persons(List<ExtractedPerson> persons) {
        this.persons = persons;
        TreeMap<Integer, Mention> byStart = new TreeMap<>();
        for (int person = 0; person < persons.size(); person++) {
            for (PersonMention mention : persons.get(person).mentions()) {
                byStart.put(mention.span().start(), new Mention(mention.span(), person));
            }
        }
        mentions = new Places<>(byStart);
    }

    /** The index of the person mentioned here, {@link #NOBODY} when none is. */
    int at(Span span) {
        Mention before = mentions.lastBefore(span.end());
        return before != null && before.span().overlaps(span) ? before.person() : NOBODY;
    }

    String name(int person) {
        return persons.get(person).name();
    }
}
