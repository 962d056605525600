package onrecord.resolution;

import java.util.List;

/**
 * Who and what one article means.
 *
 * @param persons one for each of the extraction's persons, in the same order; no two are the same known person
 * @param events one for each of the extraction's events, in the same order
 */
public record Resolution(List<Identity> persons, List<Identity> events) {

    public Resolution {
        persons = List.copyOf(persons);
        events = List.copyOf(events);
    }
}
