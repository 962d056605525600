package onrecord.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onrecord.extraction.Extraction;
import onrecord.extraction.people.ExtractedPerson;

/** Makes a {@link PersonAppearance} of everybody an article names. */
public final class PersonAppearances {

    private PersonAppearances() {}

    /**
     * One for each of the extraction's persons, in the same order.
     *
     * @param ids of the appearances, in the same order
     */
    public static List<PersonAppearance> of(ArticleTopic topic, Extraction extraction, List<UUID> ids) {
        List<ExtractedPerson> persons = extraction.persons();
        if (ids.size() != persons.size()) {
            throw new IllegalArgumentException(ids.size() + " ids for " + persons.size() + " persons");
        }
        List<PersonAppearance> appearances = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            ExtractedPerson person = persons.get(i);
            appearances.add(new PersonAppearance(
                    ids.get(i), topic, person.name(), person.aliases(), person.roles(),
                    GenderEvidence.of(person, extraction.article().text())));
        }
        return appearances;
    }
}
