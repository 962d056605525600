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
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.export.asked.Fields;
import onrecord.graphql.schema.ServiceSchema;
import onrecord.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Searches over everything: {@code /search?q=…}, narrowed by kind, person, paper, month, polarity and type of event. Without words it lists what these
 * leave, the newest first.
 */
@Singleton
final class SearchPage {

    static final String PATH = "/search";
    private static final String TITLE = "Search";
    private static final Set<String> DENIALS = Set.copyOf(Phrases.list("search-denials.txt"));

    private final Pages pages;
    private final Template template;
    private final Question sought = Question.named("search-page");
    private final Question listed = Question.named("search-list");
    private final List<String> types;

    SearchPage(Pages pages, @Location("explorer/search.html") Template template, @Identifier(ServiceSchema.NAME) GraphQLSchema schema) {
        this.pages = pages;
        this.template = template;
        this.types = schema.getType("EventType") instanceof GraphQLEnumType type
                ? type.getValues().stream().map(GraphQLEnumValueDefinition::getName)
                        .sorted(Comparator.comparing(PageWords::kind)).toList()
                : List.of();
    }

    void install(@Observes Router router) {
        pages.at(router, PATH, this::answer);
    }

    private Uni<Page> answer(RoutingContext client) {
        SearchQuery query = SearchQuery.of(PageAddress.of(PATH, client.queryParams()));
        SearchFacets facets = new SearchFacets(query);
        Question asked = query.isSought() ? query.sought(facets.asked(sought)) : query.listed(facets.asked(listed));
        return pages.ask(client, asked).map(data -> {
            SearchResults found = query.isSought() ? SearchResults.sought(data) : SearchResults.listed(data);
            String title = title(query, data);
            return new Page(title.isEmpty() ? TITLE : title + " · " + TITLE, shown(query, facets, found, data).data("title", title), asked,
                    query.forms());
        });
    }

    /** What is sought, or which list this is; empty where it is none. */
    private static String title(SearchQuery query, Fields data) {
        Optional<String> kind = query.listedKind().map(each -> PageWords.capital(each) + "s");
        Optional<String> speaker = query.here().parameter(SearchQuery.SPEAKER)
                .or(() -> SearchFacets.chosen(data));
        return query.isSought() ? query.words() : kind.map(of -> of + speaker.map(name -> " by " + name).orElse("")).orElse("");
    }

    private TemplateInstance shown(SearchQuery query, SearchFacets facets, SearchResults found, Fields data) {
        PageAddress here = query.here();
        return template.data("words", query.words()).data("found", found)
                .data("listed", query.isSought() || query.listedKind().isPresent())
                .data("meantAddress", found.meant() == null ? null : here.without("after").with("q", found.meant()).toString())
                .data("next", found.next() == null ? null : here.with("after", found.next()).toString())
                .data("first", here.parameter("after").isPresent() ? here.without("after").toString() : null)
                .data("denials", denials(query))
                .data("named", query.isSought() ? named(query.words(), data) : List.of())
                .data("facets", facets.of(data))
                .data("types", types).data("type", here.parameter(SearchQuery.TYPE).orElse(""))
                .data("kept", query.besideType().parameters()).data("chosen", here.without("q", "after").parameters());
    }

    /** Where what was denied is found, for whoever seeks the word; null for anybody else. */
    private static @Nullable String denials(SearchQuery query) {
        List<String> words = List.of(query.words().split("\\s+"));
        List<String> others = words.stream().filter(word -> !DENIALS.contains(plain(word))).toList();
        if (!query.isSought() || others.size() == words.size() || query.here().parameter(SearchQuery.POLARITY).isPresent()) {
            return null;
        }
        PageAddress denied =
                query.here().without("after", "q", SearchQuery.KIND, SearchQuery.TYPE).with(SearchQuery.POLARITY, "NEGATED");
        return (others.isEmpty() ? denied : denied.with("q", String.join(" ", others))).toString();
    }

    /** Speakers who are called by the words that are sought, each with their statements. */
    private static List<Choice> named(String words, Fields data) {
        PageAddress statements = new PageAddress(PATH, Map.of(SearchQuery.KIND, SearchQuery.STATEMENT));
        return data.object("named").objects("speakers").stream().filter(speaker -> isCalled(speaker.text("name"), words)).map(speaker -> {
            String name = speaker.text("name");
            PageAddress address = speaker.objectOrNone("person").map(person -> statements.with(SearchQuery.PERSON, person.text("id")))
                    .orElseGet(() -> statements.with(SearchQuery.SPEAKER, name));
            return new Choice(name, speaker.number("statementCount"), false, address.toString());
        }).toList();
    }

    /** Not so those who only speak together with somebody of that name. */
    private static boolean isCalled(String name, String words) {
        String names = " " + plain(name);
        return Stream.of(plain(words).split("[^\\p{L}\\p{N}]+")).anyMatch(word -> !word.isEmpty() && names.contains(" " + word));
    }

    /** In small letters without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
