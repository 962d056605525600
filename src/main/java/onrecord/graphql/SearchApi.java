package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import onrecord.graphql.input.Texts;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.Pages;
import onrecord.graphql.page.SearchConnection;
import onrecord.storage.finding.Search;
import onrecord.storage.finding.SearchKind;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Searches over everything. */
@GraphQLApi
public class SearchApi {

    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    @Query
    @NonNull
    @Description("Full text, best match first, over the kinds asked for. Statements that were not, or not yet, made are left out.")
    public Uni<SearchConnection> search(
            @NonNull @Description("Words, as typed into a search engine: `\"in quotes\"` for a phrase, `or` between alternatives, `-` before what must not occur.") String query,
            @Description("What to look through; everything when left out.") @io.smallrye.graphql.api.Nullable List<@NonNull SearchKind> kinds,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        String words = Texts.checked("query", query);
        Set<SearchKind> among = kinds == null ? Set.of() : Set.copyOf(kinds);
        return search.find(words, among, Pages.of(first, after))
                .map(slice -> new SearchConnection(new ConnectionPage<>(slice, search.count(words, among))));
    }
}
