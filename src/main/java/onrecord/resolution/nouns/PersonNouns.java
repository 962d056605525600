package onrecord.resolution.nouns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onrecord.extraction.Extraction;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.knowledge.Ids;
import onrecord.knowledge.TextSpan;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.resolution.topics.ArticleTopic;

/** Gives the persons of an article their ids. Two of one name are told apart by the order in which they are named. */
final class PersonNouns {

    /** A name that an index can hold, in UTF-16 code units; real names are far shorter. */
    private static final int LONGEST_NAME = 300;

    private PersonNouns() {}

    static List<PersonReading> of(Extraction extraction, ArticleTopic topic) {
        Set<UUID> used = new HashSet<>();
        List<PersonReading> persons = new ArrayList<>();
        for (ExtractedPerson person : extraction.persons()) {
            List<PersonReading.Mention> mentions = person.mentions().stream()
                    .map(mention -> new PersonReading.Mention(mention.kind(), TextSpan.of(mention.span(), extraction.article().text())))
                    .toList();
            persons.add(new PersonReading(appearance(person, topic, extraction.article().text(), used), mentions));
        }
        return persons;
    }

    private static PersonAppearance appearance(ExtractedPerson person, ArticleTopic topic, String text, Set<UUID> used) {
        return new PersonAppearance(
                id(topic.articleId(), person.name(), used), topic, cut(person.name()), cut(person.aliases()), cut(person.roles()),
                GenderEvidence.of(person, text));
    }

    private static UUID id(UUID article, String name, Set<UUID> used) {
        UUID id = Ids.within(article, "person " + name);
        for (int another = 2; !used.add(id); another++) {
            id = Ids.within(article, "person " + name + " " + another);
        }
        return id;
    }

    private static List<String> cut(List<String> names) {
        return names.stream().map(PersonNouns::cut).distinct().toList();
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
