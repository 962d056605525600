package onrecord.resolution;

import java.util.Collection;
import java.util.Collections;
import onrecord.extraction.Extraction;

/** Tells which persons and events of an article are known already. Thread-safe, pure. */
public final class Resolver {

    /**
     * @param people those who share a {@linkplain NameKey key} with a person of the article
     * @param events those that share a type and a participant or a date with an event of the article
     */
    public Resolution resolve(Extraction extraction, Collection<KnownPerson> people, Collection<KnownEvent> events) {
        return new Resolution(
                Collections.nCopies(extraction.persons().size(), Identity.NEW),
                Collections.nCopies(extraction.events().size(), Identity.NEW));
    }
}
