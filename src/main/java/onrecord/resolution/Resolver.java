package onrecord.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.people.ExtractedPerson;

/** Tells which persons and events of an article are known already. Thread-safe, pure. */
public final class Resolver {

    /**
     * @param people those who share a {@linkplain NameKeys key} with a person of the article
     * @param events those that share a type and a participant or a date with an event of the article
     */
    public Resolution resolve(Extraction extraction, Collection<KnownPerson> people, Collection<KnownEvent> events) {
        return new Resolution(
                persons(extraction.persons(), people),
                extraction.events().stream().map(event -> event(event, extraction.article(), events)).toList());
    }

    /** The surest pairs first; nobody is taken for two, nor two for one. */
    private static List<Identity> persons(List<ExtractedPerson> persons, Collection<KnownPerson> known) {
        List<Identity> identities = new ArrayList<>(Collections.nCopies(persons.size(), Identity.NEW));
        Set<Integer> settled = new HashSet<>();
        Set<UUID> taken = new HashSet<>();
        for (Candidate candidate : candidates(persons, known)) {
            if (settled.contains(candidate.person) || taken.contains(candidate.identity.known())) {
                continue;
            }
            settled.add(candidate.person);
            if (candidate.ambiguous) {
                identities.set(candidate.person, new Identity(null, "of several known by this name, nothing tells which", 1));
            } else {
                taken.add(candidate.identity.known());
                identities.set(candidate.person, candidate.identity);
            }
        }
        return identities;
    }

    private record Candidate(int person, Identity identity, boolean ambiguous) {}

    private static List<Candidate> candidates(List<ExtractedPerson> persons, Collection<KnownPerson> known) {
        Map<String, List<KnownPerson>> byKey = new HashMap<>();
        known.forEach(person -> keys(person).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(person)));
        List<String> names = persons.stream().map(person -> PersonMatch.folded(person.name())).toList();
        Set<String> everyone = Set.copyOf(names);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            Set<String> company = new HashSet<>(everyone);
            company.remove(names.get(i));
            Set<KnownPerson> comparable = NameKeys.of(persons.get(i).name()).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .collect(Collectors.toSet());
            PersonMatch match = new PersonMatch(persons.get(i), company, comparable);
            List<Identity> found = comparable.stream().flatMap(person -> match.with(person).stream()).toList();
            double best = found.stream().mapToDouble(Identity::confidence).max().orElse(0);
            boolean ambiguous = found.stream().filter(identity -> identity.confidence() == best).count() > 1;
            int index = i;
            found.forEach(identity -> candidates.add(new Candidate(index, identity, ambiguous && identity.confidence() == best)));
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> candidate.identity.confidence()).reversed());
        return candidates;
    }

    private static Set<String> keys(KnownPerson person) {
        return person.names().stream().flatMap(name -> NameKeys.of(name).stream()).collect(Collectors.toSet());
    }

    private static Identity event(ExtractedEvent event, ParsedArticle article, Collection<KnownEvent> known) {
        EventMatch match = new EventMatch(event, event.span().of(article.text()), article.publishedOn());
        return known.stream()
                .flatMap(other -> match.with(other).stream())
                .max(Comparator.comparingDouble(Identity::confidence))
                .orElse(Identity.NEW);
    }
}
