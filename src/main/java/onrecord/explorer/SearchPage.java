package onrecord.explorer;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.export.asked.Fields;
import onrecord.graphql.schema.ServiceSchema;

/** Searches over everything: {@code /search?q=…}, narrowed by kind, person, paper, month, polarity and type of event. */
@Singleton
final class SearchPage {

    static final String PATH = "/search";
    private static final String TITLE = "Search";

    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("search-page");
    private final List<String> types;

    SearchPage(Pages pages, @Location("explorer/search.html") Template template, @Identifier(ServiceSchema.NAME) GraphQLSchema schema) {
        this.pages = pages;
        this.template = template;
        this.types = schema.getType("EventType") instanceof GraphQLEnumType type
                ? type.getValues().stream().map(GraphQLEnumValueDefinition::getName).sorted().toList()
                : List.of();
    }

    void install(@Observes Router router) {
        pages.at(router, PATH, this::answer);
    }

    private Uni<Page> answer(RoutingContext client) {
        SearchQuery sought = SearchQuery.of(PageAddress.of(PATH, client.queryParams()));
        if (sought.words().isEmpty()) {
            return Uni.createFrom().item(new Page(TITLE, template.data("words", ""), Optional.empty(), List.of(), 200));
        }
        Question asked = sought.asked(question);
        return pages.ask(client, asked).map(data -> new Page(sought.words() + " · " + TITLE, shown(sought, data), asked, sought.forms()));
    }

    private TemplateInstance shown(SearchQuery sought, Fields data) {
        Fields found = data.object("search");
        Fields page = found.object("pageInfo");
        PageAddress here = sought.here();
        String meant = found.textOrNull("didYouMean");
        return template.data("words", sought.words(), "total", found.number("totalCount"))
                .data("hits", found.objects("edges").stream().map(Hit::of).toList())
                .data("meant", meant).data("meantAddress", meant == null ? null : here.without("after").with("q", meant).toString())
                .data("next", page.isTrue("hasNextPage") ? here.with("after", page.text("endCursor")).toString() : null)
                .data("first", here.parameter("after").isPresent() ? here.without("after").toString() : null)
                .data("facets", facets(sought, data))
                .data("types", types).data("type", here.parameter(SearchQuery.TYPE).orElse(""))
                .data("kept", here.without(SearchQuery.TYPE, "after").parameters());
    }

    private static List<Facet> facets(SearchQuery sought, Fields data) {
        PageAddress here = sought.here();
        Facet.Collecting kinds = new Facet.Collecting("Kind", SearchQuery.KIND, here);
        data.object("everything").objects("kindCounts").forEach(
                each -> kinds.add(PageWords.capital(each.text("kind")) + "s", each.text("kind"), each.number("count")));
        Facet.Collecting persons = new Facet.Collecting("Who says it", SearchQuery.PERSON, here);
        for (Fields speaker : data.object("statementCounts").objects("speakers")) {
            speaker.objectOrNone("person")
                    .ifPresent(person -> persons.add(speaker.text("name"), person.text("id"), speaker.number("statementCount")));
        }
        Facet.Collecting papers = new Facet.Collecting("Paper", SearchQuery.PAPER, here);
        for (Fields paper : data.object("articleCounts").objects("publishers")) {
            Optional.ofNullable(paper.textOrNull("publisher")).ifPresent(name -> papers.add(name, name, paper.number("count")));
        }
        Facet.Collecting months = new Facet.Collecting("Month", SearchQuery.MONTH, here);
        latest(data.object("articleCounts").object("series").objects("points")).forEach(month -> {
            String day = month.text("firstDay").substring(0, "2018-07".length());
            months.add(PageWords.capital(WrittenDate.of(day)), day, month.number("count"));
        });
        Facet polarities = new Facet.Collecting("Statements", SearchQuery.POLARITY, here)
                .add("Affirmed", "AFFIRMED", null).add("Denied", "NEGATED", null).facet("");
        return List.of(kinds.facet(""), persons.facet("One person"), papers.facet(sought.here().parameter(SearchQuery.PAPER).orElse("")),
                months.facet(here.parameter(SearchQuery.MONTH).map(WrittenDate::of).orElse("")), polarities);
    }

    /** The latest dozen of months that have any. */
    private static List<Fields> latest(List<Fields> points) {
        List<Fields> some = new ArrayList<>();
        for (int i = points.size() - 1; i >= 0 && some.size() < 12; i--) {
            if (points.get(i).number("count") > 0) {
                some.add(points.get(i));
            }
        }
        return some;
    }
}
