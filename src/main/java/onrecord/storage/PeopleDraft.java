package onrecord.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.knowledge.Ids;
import onrecord.resolution.Identity;
import onrecord.text.MentionKind;
import onrecord.text.Span;

/** The persons of an article as they are going to be stored. */
final class PeopleDraft {

    /** As many others in an article as are remembered with a person; more tell no more of who it is. */
    private static final int COMPANY = 20;

    private final Draft draft;
    private final List<ExtractedPerson> persons;
    private final List<Identity> identities;

    /** The id of each of the extraction's persons, in the same order. */
    final List<UUID> ids;

    /** @param taken ids of persons already known, which no new person may have */
    PeopleDraft(Draft draft, List<Identity> identities, Set<UUID> taken) {
        this.draft = draft;
        this.persons = draft.submission.extraction().persons();
        this.identities = identities;
        this.ids = ids(taken);
    }

    private List<UUID> ids(Set<UUID> taken) {
        Set<UUID> used = new HashSet<>(taken);
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            UUID known = identities.get(i).known();
            UUID id = known != null ? known : newId(draft.id, persons.get(i).name(), used);
            used.add(id);
            all.add(id);
        }
        return List.copyOf(all);
    }

    private static UUID newId(UUID article, String name, Set<UUID> used) {
        UUID id = firstId(article, name);
        for (int another = 2; used.contains(id); another++) {
            id = Ids.within(article, "person " + name + " " + another);
        }
        return id;
    }

    /** The id a new person of this name gets, unless another of the same name has it. */
    static UUID firstId(UUID article, String name) {
        return Ids.within(article, "person " + name);
    }

    boolean isNew(int person) {
        return identities.get(person).known() == null;
    }

    /** Says of every person what this article adds to what is known. */
    void addTo(PeopleChanges changes) {
        for (int i = 0; i < persons.size(); i++) {
            ExtractedPerson person = persons.get(i);
            changes.appears(ids.get(i), isNew(i), 1, person.name(), person.aliases(), person.roles());
            changes.appearsWith(ids.get(i), company(person));
        }
    }

    private List<String> company(ExtractedPerson person) {
        return persons.stream().limit(COMPANY).filter(other -> other != person).map(other -> PersonNames.cut(other.name())).toList();
    }

    List<PersonInArticleEntity> entities() {
        Map<UUID, PersonInArticleEntity> rows = new LinkedHashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            rows.put(ids.get(i), entity(persons.get(i), ids.get(i), identities.get(i)));
        }
        return List.copyOf(rows.values());
    }

    private PersonInArticleEntity entity(ExtractedPerson person, UUID id, Identity identity) {
        List<PersonMention> mentions = person.mentions();
        PersonInArticleEntity row = new PersonInArticleEntity();
        row.key = new PersonInArticleEntity.Key(draft.id, id);
        row.publishedKey = draft.publishedKey();
        row.position = mentions.isEmpty() ? 0 : mentions.get(0).span().start();
        row.name = PersonNames.cut(person.name());
        row.aliases = person.aliases().stream().map(PersonNames::cut).distinct().toArray(String[]::new);
        row.roles = person.roles().stream().map(PersonNames::cut).distinct().toArray(String[]::new);
        row.reason = identity.reason();
        row.confidence = identity.confidence();
        StringBuilder kinds = new StringBuilder();
        mentions.forEach(mention -> kinds.append(letter(mention.kind())));
        row.mentionKinds = kinds.toString();
        row.mentionStarts = mentions.stream().map(mention -> mention.span().start()).toArray(Integer[]::new);
        row.mentionEnds = mentions.stream().map(mention -> mention.span().end()).toArray(Integer[]::new);
        row.mentionTexts = mentions.stream().map(mention -> words(mention.span())).toArray(String[]::new);
        return row;
    }

    private String words(Span span) {
        return span.of(draft.text());
    }

    private static char letter(MentionKind kind) {
        return kind.name().charAt(0);
    }
}
