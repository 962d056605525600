package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import onrecord.graphql.execution.Arguments;
import onrecord.knowledge.Appearance;
import onrecord.knowledge.CoMention;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonMention;
import onrecord.knowledge.PersonRole;
import onrecord.storage.Articles;
import onrecord.storage.Direction;
import onrecord.storage.Events;
import onrecord.storage.People;
import onrecord.storage.PersonFilter;
import onrecord.storage.PersonOrder;
import onrecord.storage.Statements;
import onrecord.text.MentionKind;

/** Answers what is asked about persons. */
@Singleton
final class PersonApi implements Api {

    private final Articles articles;
    private final People people;
    private final Statements statements;
    private final Events events;

    PersonApi(Articles articles, People people, Statements statements, Events events) {
        this.articles = articles;
        this.people = people;
        this.statements = statements;
        this.events = events;
    }

    @Override
    public void describe(Wiring wiring) {
        wiring.query().once("persons", this::list);
        wiring.connection("Person").options("PersonOrderField", PersonOrder.By.class);
        wiring.type("Person", Person.class)
                .value("id", GlobalId::of)
                .value("name", Person::name)
                .value("aliases", Person::aliases)
                .value("roles", Person::roles)
                .value("articleCount", Person::articleCount)
                .value("statementCount", Person::statementCount)
                .connection("mentions", Person::id, people::mentionsOfPersons, people::mentionCountsOfPersons)
                .connection("appearances", Person::id, people::appearances, articles::countsOfPersons)
                .connection("articles", Person::id, articles::ofPersons, articles::countsOfPersons)
                .connection("statements", Person::id, statements::ofSpeakers, statements::countsOfSpeakers)
                .connection("statementsAbout", Person::id, statements::aboutPersons, statements::countsAboutPersons)
                .connection("events", Person::id, events::ofPersons, events::countsOfPersons)
                .each("coMentioned", Person::id, List.of(),
                        (ids, arguments) -> people.coMentioned(ids, Pages.size("first", arguments.optional("first"))));
        wiring.type("PersonRole", PersonRole.class)
                .value("title", PersonRole::title)
                .value("articleCount", PersonRole::articleCount);
        wiring.type("CoMention", CoMention.class)
                .one("person", CoMention::personId, people::byIds)
                .value("articleCount", CoMention::articleCount);
        wiring.connection("Appearance");
        wiring.type("Appearance", Appearance.class)
                .one("article", Appearance::articleId, articles::byIds)
                .value("name", Appearance::name)
                .value("reason", Appearance::reason)
                .value("confidence", Appearance::confidence);
        wiring.connection("PersonMention").options("MentionKind", MentionKind.class);
        wiring.type("PersonMention", PersonMention.class)
                .one("person", PersonMention::personId, people::byIds)
                .one("article", PersonMention::articleId, articles::byIds)
                .value("kind", PersonMention::kind)
                .value("span", PersonMention::span);
    }

    private Uni<Connection<Person>> list(Arguments arguments) {
        Arguments wanted = arguments.object("filter");
        PersonFilter filter = new PersonFilter(Inputs.text(wanted, "name"), Inputs.text(wanted, "role"));
        return people.page(filter, order(arguments), Pages.of(arguments)).map(slice -> new Connection<>(slice, people.count(filter)));
    }

    private static PersonOrder order(Arguments arguments) {
        if (arguments.optional("orderBy") == null) {
            return PersonOrder.DEFAULT;
        }
        Arguments order = arguments.object("orderBy");
        return new PersonOrder(order.<PersonOrder.By>required("field"), order.<Direction>required("direction"));
    }
}
