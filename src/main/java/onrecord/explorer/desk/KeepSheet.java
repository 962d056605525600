package onrecord.explorer.desk;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.explorer.Page;

/** Stores an article: one that an editor has had read before, with what is known about it, or one that is pasted here. */
@Singleton
final class KeepSheet implements Sheet {

    private static final String PATH = "/desk/keep";
    private static final List<Act> ACTS = List.of(Act.KEEP);

    private final Desk desk;
    private final Template template;
    private final Keeping keeping;

    KeepSheet(Desk desk, Keeping keeping, @Location("explorer/desk/keep.html") Template template) {
        this.desk = desk;
        this.keeping = keeping;
        this.template = template;
    }

    void install(@Observes Router router) {
        desk.open(router, PATH, this);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        Map<String, String> entered = new LinkedHashMap<>();
        Stream.concat(SentText.KNOWN.stream(), Stream.of(SentText.TEXT)).forEach(name -> entered.put(name, outcome.sent().or(name, null)));
        return Uni.createFrom()
                .item(new Page("Store an article", template.data("entered", entered, "outcome", outcome), Optional.empty(), List.of(),
                        outcome.status()));
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act.sent(sent, ACTS);
        return keeping.keep(client, SentText.all(sent).get(0))
                .map(kept -> (kept.isNew() ? Act.KEEP : Act.KNOWN).after("/desk/articles/" + kept.id()));
    }
}
