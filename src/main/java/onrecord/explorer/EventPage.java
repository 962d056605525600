package onrecord.explorer;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/** An event: what all reports say together, each report beside the others, what they differ on, and the story around it. */
@Singleton
final class EventPage {

    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("event");

    EventPage(Pages pages, @Location("explorer/event.html") Template template) {
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        pages.besideOtherForms(router, "/events/:id", this::page);
    }

    private Uni<Answer> page(RoutingContext client) {
        String id = client.pathParam("id");
        Question asked = question.with("id", id).with("after", Pages.parameter(client, "after").orElse(null))
                .with("afterStory", Pages.parameter(client, "story").orElse(null));
        return pages.askFor(client, "event", asked)
                .map(event -> event.text("id").equals(id) ? show(event, asked) : new Moved("/events/" + event.text("id")));
    }

    private Page show(Fields event, Question asked) {
        List<Fields> reports = event.object("reports").objects("nodes");
        boolean last = !event.object("reports").object("pageInfo").isTrue("hasNextPage");
        return new Page(event.text("summary"),
                template.data("event", event.values()).data("differences", Difference.between(reports))
                        .data("cards", ArticleReports.of(reports)).data("participants", Participant.of(event.objects("participants")))
                        .data("papersKnown", Papers.areKnown(reports.stream()))
                        .data("first", last ? first(reports, event.textOrNull("reportedOn")) : List.of())
                        .data("laterReports", asked.variables().containsKey("after"))
                        .data("laterStory", asked.variables().containsKey("afterStory")),
                asked,
                new Form("JSON-LD", "/events/" + event.text("id") + "?as=jsonld"),
                new Form("JSON", "/events/" + event.text("id") + "?as=json"));
    }

    /** The articles of the first day, one each. Reports come the newest first, so they are there when the last of these are. */
    private static List<ArticleReports> first(List<Fields> reports, @Nullable String day) {
        return day == null ? List.of()
                : ArticleReports
                        .of(reports.stream().filter(report -> day.equals(report.object("article").textOrNull("publishedOn"))).toList());
    }
}
