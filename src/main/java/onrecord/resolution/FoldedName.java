package onrecord.resolution;

import onrecord.extraction.people.name.PersonName;
import onrecord.extraction.people.name.NameSpelling;

/** A name as it is compared and counted: without title, capitals, accents, spaces and signs. */
final class FoldedName {

    private FoldedName() {}

    static String of(String printed) {
        return NameSpelling.fold(PersonName.parse(printed).text());
    }
}
