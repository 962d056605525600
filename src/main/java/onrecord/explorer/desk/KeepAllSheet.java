package onrecord.explorer.desk;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import onrecord.explorer.Answer;
import onrecord.explorer.Page;
import onrecord.explorer.PageWords;

/**
 * Stores several articles that an editor has had read before, and lists what became of each. The list answers the form itself: what was refused, and why, is too
 * much for an address, and to store a text again changes nothing.
 */
@Singleton
final class KeepAllSheet implements Sheet {

    private static final String PATH = "/desk/keep/all";
    private static final List<Act> ACTS = List.of(Act.KEEP);

    private final Desk desk;
    private final Keeping keeping;
    private final Template template;

    KeepAllSheet(Desk desk, Keeping keeping, @Location("explorer/desk/kept.html") Template template) {
        this.desk = desk;
        this.keeping = keeping;
        this.template = template;
    }

    void install(@Observes Router router) {
        desk.open(router, PATH, this);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        return Uni.createFrom().item(page("Store articles", List.of(), outcome));
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        return answer(client, sent).replaceWith(PATH);
    }

    @Override
    public Uni<? extends Answer> answer(RoutingContext client, SentFields sent) {
        Act.sent(sent, ACTS);
        return keeping.keepAll(client, SentText.all(sent)).map(texts -> {
            long stored = texts.stream().filter(text -> text.problem().isEmpty()).count();
            return page(stored + " of " + PageWords.count(texts.size(), "text") + " stored", texts, Outcome.shown(client));
        });
    }

    private Page page(String title, List<KeptText> texts, Outcome outcome) {
        return new Page(title, template.data("texts", texts, "outcome", outcome), Optional.empty(), List.of(), outcome.status());
    }
}
