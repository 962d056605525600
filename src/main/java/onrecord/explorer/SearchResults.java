package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a search has found, or of a list.
 *
 * @param total how many things there are on all pages
 * @param next the cursor of the next page, null on the last one
 * @param meant other words that may have been meant, null when there are none
 */
@TemplateData
public record SearchResults(List<Hit> hits, int total, @Nullable String next, @Nullable String meant) {

    private static final List<String> LISTS = List.of("articles", "statements", "events", "persons");

    public SearchResults {
        hits = List.copyOf(hits);
    }

    static SearchResults sought(Fields data) {
        Fields found = data.object("search");
        return new SearchResults(found.objects("edges").stream().map(Hit::of).toList(), found.number("totalCount"), next(found),
                found.textOrNull("didYouMean"));
    }

    /** @param data with at most one of the lists */
    static SearchResults listed(Fields data) {
        return Stream.ofNullable(LISTS.stream().filter(data.values()::containsKey).findFirst().orElse(null)).map(data::object)
                .map(list -> new SearchResults(list.objects("nodes").stream().map(Hit::whole).toList(), list.number("totalCount"),
                        next(list), null))
                .findFirst().orElseGet(() -> new SearchResults(List.of(), 0, null, null));
    }

    private static @Nullable String next(Fields list) {
        Fields page = list.object("pageInfo");
        return page.isTrue("hasNextPage") ? page.text("endCursor") : null;
    }
}
