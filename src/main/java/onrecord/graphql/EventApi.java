package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import onrecord.graphql.execution.Arguments;
import onrecord.knowledge.Event;
import onrecord.knowledge.EventParticipant;
import onrecord.knowledge.EventReport;
import onrecord.storage.Articles;
import onrecord.storage.Direction;
import onrecord.storage.EventFilter;
import onrecord.storage.EventOrder;
import onrecord.storage.Events;
import onrecord.storage.People;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;

/** Answers what is asked about events. */
@Singleton
final class EventApi implements Api {

    private final Articles articles;
    private final People people;
    private final Events events;

    EventApi(Articles articles, People people, Events events) {
        this.articles = articles;
        this.people = people;
        this.events = events;
    }

    @Override
    public void describe(Wiring wiring) {
        wiring.query().once("events", this::list);
        wiring.connection("Event")
                .options("EventOrderField", EventOrder.By.class)
                .options("EventType", EventType.class)
                .options("ParticipantRole", ParticipantRole.class);
        wiring.type("Event", Event.class)
                .value("id", GlobalId::of)
                .value("type", Event::type)
                .value("summary", Event::summary)
                .value("date", Event::date)
                .value("place", Event::place)
                .value("planned", Event::planned)
                .value("participants", Event::participants)
                .connection("reports", Event::id, events::reports, events::reportCounts)
                .value("articleCount", Event::articleCount)
                .value("confidence", Event::confidence);
        wiring.type("EventParticipant", EventParticipant.class)
                .value("role", EventParticipant::role)
                .value("name", EventParticipant::name)
                .one("person", EventParticipant::personId, people::byIds);
        wiring.connection("EventReport");
        wiring.type("EventReport", EventReport.class)
                .one("article", EventReport::articleId, articles::byIds)
                .value("span", EventReport::span)
                .value("trigger", EventReport::trigger)
                .value("reason", EventReport::reason)
                .value("confidence", EventReport::confidence);
    }

    private Uni<Connection<Event>> list(Arguments arguments) {
        EventFilter filter = filter(arguments.object("filter"));
        return events.page(filter, order(arguments), Pages.of(arguments)).map(slice -> new Connection<>(slice, events.count(filter)));
    }

    private static EventFilter filter(Arguments filter) {
        return new EventFilter(
                Inputs.options(filter, "type"),
                Inputs.id(filter, "participantId", NodeKind.PERSON),
                Inputs.text(filter, "place"),
                filter.optional("from"),
                filter.optional("to"),
                Inputs.id(filter, "articleId", NodeKind.ARTICLE));
    }

    private static EventOrder order(Arguments arguments) {
        if (arguments.optional("orderBy") == null) {
            return EventOrder.DEFAULT;
        }
        Arguments order = arguments.object("orderBy");
        return new EventOrder(order.<EventOrder.By>required("field"), order.<Direction>required("direction"));
    }
}
