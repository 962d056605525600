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
import java.util.Optional;
import onrecord.export.asked.QuestionText;

/**
 * The playground as it is before its editor is loaded: the query of the address, or an example, in a form that asks it. Scripts put GraphiQL in the place of
 * the form as soon as somebody touches the page.
 */
@Singleton
final class PlaygroundPage {

    static final String PATH = "/graphiql/";

    private final Pages pages;
    private final Template template;
    private final String example = QuestionText.named("playground");

    PlaygroundPage(Pages pages, @Location("explorer/playground.html") Template template) {
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        pages.at(router, PATH, this::answer);
    }

    private Uni<Page> answer(RoutingContext client) {
        TemplateInstance shown = template.data("example", example)
                .data("query", Pages.parameter(client, "query").orElse(example))
                .data("variables", Pages.parameter(client, "variables").orElse(""));
        return Uni.createFrom().item(new Page("Playground", shown, Optional.empty(), List.of(), 200));
    }
}
