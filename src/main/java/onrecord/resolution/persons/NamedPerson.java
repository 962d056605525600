package onrecord.resolution.persons;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;
import onrecord.resolution.topics.StorySimilarity;
import org.jspecify.annotations.Nullable;

/**
 * An appearance with its name and roles taken apart, once for all comparisons.
 *
 * @param folded the name without title, capitals, accents, spaces and signs
 * @param company the folded full names of the others in the article
 * @param nameWords the name's words and the name itself, which tell nothing when it is decided whose name it is
 */
record NamedPerson(
        PersonAppearance appearance, PersonName name, String folded, Roles roles, Set<String> company, Set<String> nameWords) {

    static NamedPerson of(PersonAppearance appearance) {
        PersonName name = PersonName.parse(appearance.name());
        String folded = NameSpelling.fold(name.text());
        Set<String> words = new HashSet<>(List.of(folded));
        name.words().forEach(word -> words.add(NameSpelling.fold(word)));
        Set<String> company = new HashSet<>(appearance.article().names());
        company.remove(folded);
        return new NamedPerson(appearance, name, folded, Roles.of(appearance.roles()), Set.copyOf(company), Set.copyOf(words));
    }

    UUID id() {
        return appearance.id();
    }

    UUID articleId() {
        return appearance.article().articleId();
    }

    @Nullable
    LocalDate publishedOn() {
        return appearance.article().publishedOn();
    }

    /** How alike the stories of two articles are, the name in question left aside. */
    double storySimilarity(NamedPerson other) {
        return StorySimilarity.of(appearance.article(), other.appearance.article(), nameWords);
    }

    /** Whether a given name and a surname are printed; anything less may be many people's. */
    boolean isFull() {
        return name.isFull();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedPerson named && id().equals(named.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
