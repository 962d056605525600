package onrecord.explorer;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.export.asked.Fields;

/**
 * The front page: the latest articles, what was said and what happened last, and who spoke most in the days before the latest article. The record may
 * end long ago, so "lately" goes by the articles and not by the calendar.
 */
@Singleton
final class FrontPage {

    private static final String TITLE = "OnRecord";
    private static final Period LATELY = Period.ofDays(30);

    /** What is shown first should be right. */
    private static final double SURE = 0.8;

    private static final int QUOTATIONS = 6;

    private final Pages pages;
    private final Template template;
    private final Question latest = Question.named("front-latest");
    private final Question lately = Question.named("front-lately");

    FrontPage(Pages pages, @Location("explorer/front.html") Template template) {
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        pages.at(router, "/", client -> pages.ask(client, latest).flatMap(data -> of(client, data)));
    }

    private Uni<Page> of(RoutingContext client, Fields data) {
        Fields articles = data.object("articles");
        if (articles.objects("nodes").isEmpty()) {
            return Uni.createFrom().item(new Page(TITLE, template.data("articles", List.of(), "progress", data.value("ingestionProgress")),
                    latest));
        }
        Optional<LocalDate> until = Optional.ofNullable(articles.objects("nodes").get(0).textOrNull("publishedOn")).map(LocalDate::parse);
        Question question = lately(until);
        return pages.ask(client, question).map(record -> new Page(TITLE,
                template.data("articles", articles.value("nodes"), "articleCount", articles.number("totalCount"))
                        .data("since", until.map(day -> day.minus(LATELY)).orElse(null)).data("until", until.orElse(null))
                        .data("speakers",
                                Rank.of(record.object("statementCounts").objects("speakers").stream().map(FrontPage::counted).toList()))
                        .data("statements", once(record.object("statements").objects("nodes")))
                        .data("events", record.object("events").value("nodes")),
                question));
    }

    /** Who speaks most is counted of the last days; what was said and what happened begins with the latest, however long ago that is. */
    private Question lately(Optional<LocalDate> until) {
        Map<String, Object> said = new LinkedHashMap<>();
        Map<String, Object> quoted = new LinkedHashMap<>(Map.of("kind", List.of("DIRECT", "MIXED"), "minConfidence", SURE));
        Map<String, Object> happened = new LinkedHashMap<>(Map.of("minConfidence", SURE));
        until.ifPresent(day -> {
            said.put("saidFrom", day.minus(LATELY).toString());
            said.put("saidTo", day.toString());
            happened.put("to", day.toString());
        });
        return lately.with("said", said).with("quoted", quoted).with("happened", happened);
    }

    /** Words that several articles print stand there once, in the latest of them. */
    private static List<Map<?, ?>> once(List<Fields> statements) {
        List<Map<?, ?>> shown = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Fields statement : statements) {
            List<String> same = Stream.concat(Stream.of(statement.text("id")),
                    statement.object("sameWords").objects("nodes").stream().map(other -> other.text("id"))).toList();
            if (shown.size() < QUOTATIONS && Collections.disjoint(known, same)) {
                shown.add(statement.values());
            }
            known.addAll(same);
        }
        return shown;
    }

    private static Rank.Counted counted(Fields speaker) {
        Optional<Fields> person = speaker.objectOrNone("person");
        String role = person.flatMap(known -> known.objects("roles").stream().findFirst()).map(first -> first.text("title")).orElse(null);
        return new Rank.Counted(person.map(known -> known.text("id")).orElse(null), speaker.text("name"), speaker.number("statementCount"),
                role);
    }
}
