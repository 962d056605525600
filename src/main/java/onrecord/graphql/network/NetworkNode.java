package onrecord.graphql.network;

import java.util.UUID;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A person in a network.")
public record NetworkNode(
        @Ignore UUID personId,
        @Description("How often the links of this network lead from or to this person, all together.") int weight) {

    @Id
    @NonNull
    @Description("The id of the person, to which links refer.")
    public String getId() {
        return new GlobalId(NodeKind.PERSON, personId).toString();
    }
}
