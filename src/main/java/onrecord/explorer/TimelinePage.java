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
import java.util.stream.Stream;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/** What was said and what happened, by day: {@code /timeline}, of everything or {@code ?person=}, {@code ?place=}, {@code ?story=}. */
@Singleton
final class TimelinePage {

    static final String PATH = "/timeline";

    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("timeline-page");

    TimelinePage(Pages pages, @Location("explorer/timeline.html") Template template) {
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        pages.at(router, PATH, this::answer);
    }

    private Uni<Page> answer(RoutingContext client) {
        TimelineQuery wanted = new TimelineQuery(PageAddress.of(PATH, client.queryParams()));
        Question asked = wanted.asked(question);
        return pages.ask(client, asked).map(data -> new Page(title(wanted, data), shown(wanted, data), asked, wanted.forms()));
    }

    private static String title(TimelineQuery wanted, Fields data) {
        if (wanted.isStory()) {
            return "The story: " + thing(data, "event").text("summary");
        }
        String of = wanted.here().parameter(TimelineQuery.PERSON).map(id -> thing(data, "person").text("name"))
                .or(() -> wanted.here().parameter(TimelineQuery.PLACE)).map(name -> " of " + name).orElse("");
        return "Timeline" + of + wanted.days().filter(Days::isOne).map(days -> ": " + days.name()).orElse("");
    }

    private static Fields thing(Fields data, String field) {
        return data.objectOrNone(field).orElseThrow(NotThere::new);
    }

    private TemplateInstance shown(TimelineQuery wanted, Fields data) {
        Fields list = wanted.isStory() ? thing(data, "event").object("story") : data.object("timeline");
        PageAddress here = wanted.here();
        PageAddress start = here.without("after");
        Fields page = list.object("pageInfo");
        TemplateInstance shown = template.data("days", TimelineDay.of(list.objects("nodes")), "total", list.number("totalCount"))
                .data("undatedCount", list.number("undatedCount")).data("undated", wanted.isUndated())
                .data("within", wanted.isWithinDays()).data("oldestFirst", wanted.isOldestFirst())
                .data("dated", start.without(TimelineQuery.UNDATED).toString())
                .data("withoutDay", start.with(TimelineQuery.UNDATED, "true").toString())
                .data("undatedAll",
                        start.without(TimelineQuery.FROM, TimelineQuery.TO).with(TimelineQuery.UNDATED, "true").toString())
                .data("whole", start.without(TimelineQuery.FROM, TimelineQuery.TO).toString())
                .data("turned",
                        (wanted.isOldestFirst() ? start.without(TimelineQuery.ORDER)
                                : start.with(TimelineQuery.ORDER, TimelineQuery.OLDEST)).toString())
                .data("next", page.isTrue("hasNextPage") ? here.with("after", page.text("endCursor")).toString() : null);
        return shown.data("bars", wanted.isStory() ? null : Bars.of(data, wanted)).data("steps", steps(wanted))
                .data("kinds", kinds(wanted)).data("given", here.parameters())
                .data("kept", start.without(TimelineQuery.FROM, TimelineQuery.TO).parameters())
                .data("network", network(here));
    }

    /** The same of statements alone, of events alone, and of both, without the one that is shown. */
    private static List<Choice> kinds(TimelineQuery wanted) {
        PageAddress both = wanted.here().without("after", TimelineQuery.ONLY);
        return wanted.isStory() ? List.of()
                : Stream.of(new Choice("Statements and events", null, wanted.hasStatements() && wanted.hasEvents(), both.toString()),
                        only("Statements only", TimelineQuery.SAID, !wanted.hasEvents(), both),
                        only("Events only", TimelineQuery.HAPPENED, !wanted.hasStatements(), both))
                        .filter(kind -> !kind.chosen()).toList();
    }

    private static Choice only(String name, String kind, boolean shown, PageAddress both) {
        return new Choice(name, null, shown, both.with(TimelineQuery.ONLY, kind).toString());
    }

    /** The month before and the one after, where a month is shown, and so with years and days. */
    private static List<Choice> steps(TimelineQuery wanted) {
        return wanted.days().stream().flatMap(days -> Stream.of(days.before(), days.after()).flatMap(Optional::stream))
                .map(days -> new Choice(days.name(), null, false, wanted.within(days).toString())).toList();
    }

    /** Whoever this is about as a network; null where there is none of it. */
    private static @Nullable String network(PageAddress here) {
        PageAddress there =
                new PageAddress(NetworkPage.PATH, here.parameters()).without("after", TimelineQuery.UNDATED, TimelineQuery.ORDER,
                        TimelineQuery.ONLY);
        return here.parameter(TimelineQuery.STORY).isPresent() ? null : there.toString();
    }
}
