package onrecord.explorer.desk;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.explorer.NotThere;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;

/** Mends a statement: who said it, when, whether it was affirmed or denied, and whether it was said at all. */
@Singleton
final class StatementSheet implements Sheet {

    private static final String PATH = "/desk/statements/";
    private static final List<Act> ACTS = List.of(Act.PERSON, Act.NAME, Act.STATEMENT, Act.UNSAID, Act.SAID, Act.CONFIRM, Act.UNDO);
    private static final String SAID_ON = "saidOn";
    private static final String POLARITY = "polarity";

    private final Desk desk;
    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("desk-statement");
    private final Question speaker = Question.named("desk-correct-speaker");
    private final Question statement = Question.named("desk-correct-statement");

    StatementSheet(Desk desk, Pages pages, @Location("explorer/desk/statement.html") Template template) {
        this.desk = desk;
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        desk.open(router, PATH + ":id", this);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        String find = Pages.parameter(client, "find").map(String::strip).orElse("");
        Question asked =
                question.with("id", client.pathParam("id")).with("find", find.isEmpty() ? null : find).with("finding", !find.isEmpty());
        return pages.ask(client, asked).map(data -> {
            Fields shown = data.objectOrNone("statement").orElseThrow(NotThere::new);
            SentFields sent = outcome.sent();
            List<Map<?, ?>> found = find.isEmpty() ? List.of() : others(shown, data.object("persons").objects("nodes"));
            String chosen = found.isEmpty() ? "" : String.valueOf(found.get(0).get("id"));
            String saidOn = shown.objectOrNone(SAID_ON).map(date -> date.text("edtf")).orElse("");
            return Desk.page("Correct: " + shown.text("speakerName"), template.data("statement", shown.values(), "find", find)
                    .data("around", Around.of(shown))
                    .data("saidOn", saidOn)
                    .data("named", others(shown, shown.object("article").object("persons").objects("nodes")))
                    .data("found", found)
                    .data("entered", Map.of(SAID_ON, sent.or(SAID_ON, saidOn), POLARITY, sent.or(POLARITY, shown.text(POLARITY)),
                            "person", sent.or("person", chosen), "name", sent.or("name", ""), "kind", sent.or("kind", "ORGANISATION"),
                            "reason", sent.or("reason", ""))),
                    asked, outcome);
        });
    }

    /** Persons who do not speak already. */
    private static List<Map<?, ?>> others(Fields statement, List<Fields> persons) {
        Set<String> speaking = statement.objects("speakers").stream().flatMap(each -> each.objectOrNone("person").stream())
                .map(person -> person.text("id")).collect(Collectors.toSet());
        return persons.stream().filter(person -> speaking.size() > 1 || !speaking.contains(person.text("id")))
                .<Map<?, ?>>map(Fields::values).toList();
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act act = Act.sent(sent, ACTS);
        String id = client.pathParam("id");
        Uni<Fields> acting = switch (act) {
            case PERSON -> desk.correct(client, speaker.with("id", id).with("person", sent.text("person").orElse("")), sent);
            case NAME -> desk.correct(client,
                    speaker.with("id", id).with("name", sent.text("name").orElse("")).with("kind", sent.text("kind").orElse(null)),
                    sent);
            case UNSAID -> desk.correct(client, statement.with("id", id).with("notAStatement", true), sent);
            case SAID -> desk.correct(client, statement.with("id", id).with("notAStatement", false), sent);
            case CONFIRM -> desk.confirm(client, id, sent);
            case UNDO -> desk.undo(client, sent);
            default -> desk.correct(client,
                    statement.with("id", id).with(SAID_ON, sent.changed(SAID_ON)).with(POLARITY, sent.changed(POLARITY)), sent);
        };
        return acting.map(done -> act.after(PATH + id));
    }
}
