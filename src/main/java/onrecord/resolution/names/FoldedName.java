package onrecord.resolution.names;

import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;

/** A name as it is compared and counted: without title, capitals, accents, spaces and signs. */
public final class FoldedName {

    private FoldedName() {}

    public static String of(String printed) {
        return NameSpelling.fold(PersonName.parse(printed).text());
    }
}
