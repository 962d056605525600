package onrecord.explorer.desk;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;
import onrecord.graphql.schema.ServiceSchema;

/** Mends an event as a whole, whatever its reports say, says that it is none, makes one event of several, and two of one. */
@Singleton
final class EventSheet implements Sheet {

    private static final String PATH = "/desk/events/";
    private static final List<Act> ACTS = List.of(Act.EVENT, Act.JOIN, Act.PART, Act.REJECT, Act.CONFIRM, Act.UNDO);
    private static final String EVENT = "event";
    private static final String SUMMARY = "summary";
    private static final String TYPE = "type";
    private static final String DATE = "date";
    private static final String PLACE = "place";
    private static final String STATUS = "status";

    private final Desk desk;
    private final Pages pages;
    private final Template template;
    private final EventsAlike alike;
    private final List<String> types;
    private final Question question = Question.named("desk-event");
    private final Question correct = Question.named("desk-correct-event");
    private final Question merge = Question.named("desk-merge-events");
    private final Question split = Question.named("desk-split-event");
    private final Question reject = Question.named("desk-reject-event");

    EventSheet(Desk desk, Pages pages, @Location("explorer/desk/event.html") Template template, EventsAlike alike,
            @Identifier(ServiceSchema.NAME) GraphQLSchema schema) {
        this.desk = desk;
        this.pages = pages;
        this.template = template;
        this.alike = alike;
        this.types = schema.getType("EventType") instanceof GraphQLEnumType type
                ? type.getValues().stream().map(GraphQLEnumValueDefinition::getName).sorted().toList()
                : List.of();
    }

    void install(@Observes Router router) {
        desk.open(router, PATH + ":id", this);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        Question asked = question.with("id", client.pathParam("id")).with("after", Pages.parameter(client, "after").orElse(null));
        String find = Pages.parameter(client, "find").map(String::strip).orElse("");
        return pages.askFor(client, EVENT, asked)
                .chain(event -> alike.of(client, event, find).map(others -> page(event, others, find, asked, outcome)));
    }

    private Page page(Fields event, List<Map<?, ?>> others, String find, Question asked, Outcome outcome) {
        SentFields sent = outcome.sent();
        boolean later = asked.variables().containsKey("after");
        String date = event.objectOrNone(DATE).map(day -> day.text("edtf")).orElse("");
        return Desk.page("Correct: " + event.text(SUMMARY), template.data(EVENT, event.values(), "types", types).data(DATE, date)
                .data("others", others).data("find", find).data(Merging.WITH, Set.copyOf(sent.all(Merging.WITH)))
                .data("later", later).data("several", later || event.object("reports").objects("nodes").size() > 1)
                .data("ticked", Set.copyOf(sent.all("report")))
                .data("entered",
                        Map.of(SUMMARY, sent.or(SUMMARY, event.text(SUMMARY)), TYPE, sent.or(TYPE, event.text(TYPE)), DATE,
                                sent.or(DATE, date),
                                PLACE, sent.or(PLACE, event.textOrNull(PLACE)), STATUS, sent.or(STATUS, event.text(STATUS)),
                                "reason", sent.or("reason", ""))),
                asked, outcome);
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act act = Act.sent(sent, ACTS);
        String id = client.pathParam("id");
        if (act == Act.PART) {
            return desk.correct(client, split.with("id", id).with("reports", sent.all("report")), sent)
                    .map(done -> act.after(PATH + done.object("splitEvent").object(EVENT).text("id")));
        }
        if (act == Act.JOIN) {
            return pages.ask(client, Merging.of(id, sent, "Tick which events are the same as this one.").asked(merge, sent))
                    .map(done -> act.after(PATH + done.object("mergeEvents").object(EVENT).text("id")));
        }
        Uni<Fields> acting = switch (act) {
            case REJECT -> desk.correct(client, reject.with("id", id), sent);
            case CONFIRM -> desk.confirm(client, id, sent);
            case UNDO -> desk.undo(client, sent);
            default -> desk.correct(client, correct.with("id", id).with(SUMMARY, sent.changed(SUMMARY)).with(TYPE, sent.changed(TYPE))
                    .with(DATE, sent.changed(DATE)).with(PLACE, sent.changed(PLACE)).with(STATUS, sent.changed(STATUS)), sent);
        };
        return acting.map(done -> act.after(PATH + id));
    }
}
