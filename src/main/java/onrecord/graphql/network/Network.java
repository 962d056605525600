package onrecord.graphql.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.counts.PersonLink;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Persons and what links them: nodes and links, as libraries that draw networks take them.")
public record Network(
        @NonNull @Description("The persons that are linked, those with most links first.") List<@NonNull NetworkNode> nodes,
        @NonNull @Description("Which of them are linked, the most frequent links first.") List<@NonNull NetworkLink> links,
        @Description("Whether there are more links than were asked for.") boolean more) {

    public Network {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * The network of the first of these links.
     *
     * @param found the most frequent first
     * @param first the most links
     */
    public static Network of(List<PersonLink> found, int first) {
        List<PersonLink> shown = found.subList(0, Math.min(first, found.size()));
        Map<UUID, Integer> weights = new LinkedHashMap<>();
        for (PersonLink link : shown) {
            weights.merge(link.source(), link.count(), Integer::sum);
            weights.merge(link.target(), link.count(), Integer::sum);
        }
        List<NetworkNode> nodes = new ArrayList<>();
        weights.forEach((person, weight) -> nodes.add(new NetworkNode(person, weight)));
        nodes.sort((one, other) -> Integer.compare(other.weight(), one.weight())); // stable, so equals keep the order of the links
        return new Network(nodes, shown.stream().map(NetworkLink::of).toList(), found.size() > first);
    }
}
