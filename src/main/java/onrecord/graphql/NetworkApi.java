package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.graphql.counts.Counting;
import onrecord.graphql.input.ArticleFilterInput;
import onrecord.graphql.input.StatementFilterInput;
import onrecord.graphql.network.Network;
import onrecord.graphql.network.NetworkNode;
import onrecord.knowledge.Person;
import onrecord.storage.finding.Networks;
import onrecord.storage.finding.People;
import onrecord.storage.finding.Top;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Networks of persons: who speaks about whom, who appears with whom. */
@GraphQLApi
public class NetworkApi {

    private static final String LINKS = "How many links, the most frequent first: at most 100.";
    private static final String AT_LEAST = "Only links that are there at least so often: `2` leaves out what is there only once.";

    private final Networks networks;
    private final People people;

    NetworkApi(Networks networks, People people) {
        this.networks = networks;
        this.people = people;
    }

    @Query
    @NonNull
    @Description("Who speaks about whom: persons, and how often one mentions the other in the statements of a filter. What organisations and "
            + "sources without a name say is in `statementCounts`. For example `speakingNetwork(filter: { saidFrom: \"2018-07-01\" }, "
            + "atLeast: 2) { nodes { id person { name } weight } links { source target count } }`.")
    public Uni<Network> speakingNetwork(
            @Description("Which statements link persons; all that were said when left out.") @Nullable StatementFilterInput filter,
            @DefaultValue("100") @Description(LINKS) @Nullable Integer first,
            @DefaultValue("1") @Description(AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return networks.speaking(StatementFilterInput.filter(filter), oneMore(top)).map(links -> Network.of(links, top.first()));
    }

    @Query
    @NonNull
    @Description("Who appears with whom: persons, and how many articles of a filter name both; of very many articles the newest 20,000 are looked "
            + "at. For example around one person: `appearanceNetwork(filter: { personId: \"…\" }, first: 50) { nodes { id person { name } } "
            + "links { source target count } }`.")
    public Uni<Network> appearanceNetwork(
            @Description("Which articles link persons; all when left out.") @Nullable ArticleFilterInput filter,
            @DefaultValue("100") @Description(LINKS) @Nullable Integer first,
            @DefaultValue("1") @Description(AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return networks.appearing(ArticleFilterInput.filter(filter), oneMore(top)).map(links -> Network.of(links, top.first()));
    }

    /** Tells whether there are more. */
    private static Top oneMore(Top top) {
        return new Top(top.first() + 1, top.atLeast());
    }

    @NonNull
    @Description("Who.")
    public Uni<List<@Nullable Person>> person(@Source List<NetworkNode> nodes) {
        return Batch.of(nodes, NetworkNode::personId).one(people::byIds);
    }
}
