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
import java.util.Optional;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;

/** What the service is least sure of and what is most repeated, to be confirmed or mended: where an editor begins. */
@Singleton
final class ReviewSheet implements Sheet {

    private static final List<Act> ACTS = List.of(Act.CONFIRM);
    private static final String KIND = "kind";
    private static final String SKIP = "skip";

    /** As many as the question asks for. */
    private static final int PAGE = 25;

    /** By the words in addresses. */
    private static final Map<String, String> KINDS = Map.of("persons", "PERSON", "statements", "STATEMENT", "events", "EVENT");

    private final Desk desk;
    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("desk-review");

    ReviewSheet(Desk desk, Pages pages, @Location("explorer/desk/review.html") Template template) {
        this.desk = desk;
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        desk.open(router, Desk.PATH, this);
    }

    private static Optional<String> kind(RoutingContext client) {
        return Pages.parameter(client, KIND).filter(KINDS::containsKey);
    }

    private static int skipped(RoutingContext client) {
        return Pages.parameter(client, SKIP).map(text -> SentFields.number(SKIP, text)).orElse(0);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        String kind = kind(client).orElse("");
        int skipped = skipped(client);
        Question asked = question.with("kinds", kind.isEmpty() ? null : List.of(KINDS.getOrDefault(kind, ""))).with(SKIP, skipped);
        return pages.ask(client, asked).map(data -> {
            List<Fields> all = data.objects("review");
            int total = data.number("reviewCount");
            return Desk.page("To review",
                    template.data("doubts", all.stream().filter(item -> item.value("node") != null).map(Reviewed::of).toList(), KIND, kind)
                            .data("total", total).data("first", skipped + 1).data("last", skipped + all.size())
                            .data("earlier", skipped == 0 ? null : place(kind, Math.max(0, skipped - PAGE)))
                            .data("later", skipped + all.size() < total && !all.isEmpty() ? place(kind, skipped + PAGE) : null),
                    asked, outcome);
        });
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act act = Act.sent(sent, ACTS);
        return desk.confirm(client, sent.text("id").orElse(""), sent)
                .map(done -> act.after(place(kind(client).orElse(""), skipped(client))));
    }

    private static String place(String kind, int skipped) {
        String query = (kind.isEmpty() ? "" : "&" + KIND + "=" + kind) + (skipped == 0 ? "" : "&" + SKIP + "=" + skipped);
        return Desk.PATH + query.replaceFirst("^&", "?");
    }
}
