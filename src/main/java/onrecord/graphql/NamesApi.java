package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.graphql.input.Texts;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.OrganisationConnection;
import onrecord.graphql.page.Pages;
import onrecord.graphql.page.PlaceConnection;
import onrecord.knowledge.Organisation;
import onrecord.storage.finding.Names;
import onrecord.storage.page.PageRequest;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Places and organisations, by their names as printed. */
@GraphQLApi
public class NamesApi {

    private static final String NAME =
            "Words of the name, each from its beginning, without regard to case and accents: `white hou`; all when left out.";

    private final Names names;

    NamesApi(Names names) {
        this.names = names;
    }

    @Query
    @NonNull
    @Description("Places where something happened or is planned, as printed, those with most events first. For example `places(name: \"kyi\") "
            + "{ nodes { name eventCount } }`.")
    public Uni<PlaceConnection> places(
            @Description(NAME) @Nullable String name,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        String sought = checked(name);
        PageRequest page = Pages.of(first, after);
        return names.places(sought, page).map(slice -> new PlaceConnection(new ConnectionPage<>(slice, names.countPlaces(sought))));
    }

    @Query
    @NonNull
    @Description("Organisations, governments and newspapers that make statements, as printed, those with most statements first. For example "
            + "`organisations(name: \"white\") { nodes { name statementCount eventCount } }`.")
    public Uni<OrganisationConnection> organisations(
            @Description(NAME) @Nullable String name,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        String sought = checked(name);
        PageRequest page = Pages.of(first, after);
        return names.organisations(sought, page)
                .map(slice -> new OrganisationConnection(new ConnectionPage<>(slice, names.countOrganisations(sought))));
    }

    private static @Nullable String checked(@Nullable String name) {
        return name == null ? null : Texts.checked("name", name);
    }

    @NonNull
    @Description("In how many events that happened or are planned it takes part under this name: "
            + "`events(filter: { participantName: \"White House\" })`.")
    public Uni<List<@NonNull Integer>> eventCount(@Source List<Organisation> some) {
        return names.eventsOf(some.stream().map(Organisation::key).distinct().toList())
                .map(numbers -> some.stream().map(one -> numbers.getOrDefault(one.key(), 0)).toList());
    }
}
