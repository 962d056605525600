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
import onrecord.explorer.Page;
import onrecord.explorer.PageWords;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;

/** Mends who is meant: gives a person another name, makes one person of several, and two of one. */
@Singleton
final class PersonSheet implements Sheet {

    private static final String PATH = "/desk/persons/";
    private static final List<Act> ACTS = List.of(Act.RENAME, Act.MERGE, Act.SPLIT, Act.CONFIRM, Act.UNDO);
    private static final String PERSON = "person";
    private static final String NAME = "name";

    private final Desk desk;
    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("desk-person");
    private final Question namesakes = Question.named("desk-namesakes");
    private final Question rename = Question.named("desk-rename-person");
    private final Question merge = Question.named("desk-merge-persons");
    private final Question split = Question.named("desk-split-person");

    PersonSheet(Desk desk, Pages pages, @Location("explorer/desk/person.html") Template template) {
        this.desk = desk;
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        desk.open(router, PATH + ":id", this);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        Question asked = question.with("id", client.pathParam("id")).with("after", Pages.parameter(client, "after").orElse(null));
        String find = Pages.parameter(client, "find").map(String::strip).orElse("");
        return pages.askFor(client, PERSON, asked).chain(person -> {
            String name = find.isEmpty() ? PageWords.surname(person.text(NAME)) : find;
            return pages.ask(client, namesakes.with(NAME, name)).map(others -> page(person, others, find, asked, outcome));
        });
    }

    private Page page(Fields person, Fields others, String find, Question asked, Outcome outcome) {
        SentFields sent = outcome.sent();
        List<Map<?, ?>> like =
                others.object("persons").objects("nodes").stream().filter(other -> !other.text("id").equals(person.text("id")))
                        .<Map<?, ?>>map(Fields::values).toList();
        boolean later = asked.variables().containsKey("after");
        return Desk.page("Correct: " + person.text(NAME), template.data(PERSON, person.values(), "others", like).data("find", find)
                .data("later", later).data("several", later || person.object("appearances").objects("nodes").size() > 1)
                .data("ticked", Set.copyOf(sent.all("article"))).data(Merging.WITH, Set.copyOf(sent.all(Merging.WITH)))
                .data("entered", Map.of(NAME, sent.or(NAME, person.text(NAME)), "reason", sent.or("reason", ""))), asked, outcome);
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act act = Act.sent(sent, ACTS);
        String id = client.pathParam("id");
        return switch (act) {
            case RENAME ->
                desk.correct(client, rename.with("id", id).with(NAME, sent.or(NAME, "")), sent).map(done -> act.after(PATH + id));
            case SPLIT -> desk.correct(client, split.with("id", id).with("articles", sent.all("article")), sent)
                    .map(done -> act.after(PATH + done.object("splitPerson").object(PERSON).text("id")));
            case MERGE -> pages.ask(client, Merging.of(id, sent, "Tick whom this person is the same as.").asked(merge, sent))
                    .map(done -> act.after(PATH + done.object("mergePersons").object(PERSON).text("id")));
            case CONFIRM -> desk.confirm(client, id, sent).map(done -> act.after(PATH + id));
            default -> desk.undo(client, sent).map(done -> act.after(PATH + id));
        };
    }
}
