package onrecord.explorer;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.export.asked.Fields;

/** A person: what they are, say and deny, what is said about them, with whom and in which papers, and why the articles are taken to mean them. */
@Singleton
final class PersonPage {

    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("person");
    private final Question namesakes = Question.named("namesakes");

    PersonPage(Pages pages, @Location("explorer/person.html") Template template) {
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        pages.besideOtherForms(router, "/persons/:id", this::page);
    }

    private Uni<Answer> page(RoutingContext client) {
        String id = client.pathParam("id");
        PersonTab tab = PersonTab.of(Pages.parameter(client, "tab").orElse(PersonTab.SAID.word()));
        String after = Pages.parameter(client, "after").orElse(null);
        Question asked = tab.ask(question.with("id", id)).with("after", after);
        return pages.ask(client, asked).flatMap(data -> {
            Fields person = data.objectOrNone("person").orElseThrow(NotThere::new);
            return person.text("id").equals(id)
                    ? pages.ask(client, namesakes.with("name", PageWords.surname(person.text("name"))))
                            .map(others -> show(data, others, tab, after != null, asked))
                    : Uni.createFrom().item(new Moved("/persons/" + person.text("id")));
        });
    }

    private Page show(Fields data, Fields others, PersonTab tab, boolean later, Question asked) {
        Fields person = data.object("person");
        String id = person.text("id");
        Fields said = data.object("said");
        Fields statements = person.object(tab.list());
        List<Map<?, ?>> like = others.object("persons").objects("nodes").stream().filter(other -> !other.text("id").equals(id))
                .<Map<?, ?>>map(Fields::values).toList();
        TemplateInstance content = template.data("person", person.values()).data("namesakes", like)
                .data("tab", tab.word()).data("statements", statements.values()).data("later", later)
                .data("heard", tab == PersonTab.ABOUT)
                .data("saidCount", said.number("total")).data("deniedCount", data.object("denied").number("total"))
                .data("aboutCount", data.object("heard").number("total"))
                .data("roles", RoleTime.of(person)).data("months", Months.of(said.object("series")))
                .data("about", Rank.of(said.objects("about").stream().map(PersonPage::spokenOf).toList()))
                .data("papers", Rank.of(said.objects("publishers").stream().map(PersonPage::paper).toList()))
                .data("beside", Rank.of(person.objects("coMentioned").stream().map(PersonPage::beside).toList()));
        return new Page(person.text("name"), content, asked,
                new Form("statements as JSON", "/export/statements.jsonl?" + tab.filter() + "=" + id + tab.more()),
                new Form("statements as CSV", "/export/statements.csv?" + tab.filter() + "=" + id + tab.more()),
                new Form("feed", "/feed/statements.atom?" + tab.filter() + "=" + id + tab.more()),
                new Form("JSON-LD", "/persons/" + id + "?as=jsonld"));
    }

    private static Rank.Counted spokenOf(Fields count) {
        return new Rank.Counted(count.object("person").text("id"), count.object("person").text("name"), count.number("statementCount"),
                null);
    }

    private static Rank.Counted beside(Fields count) {
        return new Rank.Counted(count.object("person").text("id"), count.object("person").text("name"), count.number("articleCount"), null);
    }

    private static Rank.Counted paper(Fields count) {
        return new Rank.Counted(null, Objects.requireNonNullElse(count.textOrNull("publisher"), "Publisher not known"),
                count.number("count"),
                null);
    }
}
