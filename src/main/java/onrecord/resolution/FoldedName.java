package onrecord.resolution;

import onrecord.extraction.people.PersonName;
import onrecord.extraction.people.Spelling;

/** A name as it is compared and counted: without title, capitals, accents, spaces and signs. */
final class FoldedName {

    private FoldedName() {}

    static String of(String printed) {
        return Spelling.fold(PersonName.parse(printed).text());
    }
}
