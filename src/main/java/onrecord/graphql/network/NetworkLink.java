package onrecord.graphql.network;

import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.knowledge.counts.PersonLink;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A link between two persons of a network.")
public record NetworkLink(
        @Id @NonNull @Description("The id of who speaks; of two who appear together the id of either one.") String source,
        @Id @NonNull @Description("The id of who is spoken about, or of the other one.") String target,
        @Description("In how many statements, or articles.") int count) {

    static NetworkLink of(PersonLink link) {
        return new NetworkLink(
                new GlobalId(NodeKind.PERSON, link.source()).toString(), new GlobalId(NodeKind.PERSON, link.target()).toString(),
                link.count());
    }
}
