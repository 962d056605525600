package onrecord.graphql.identity;

import java.time.Instant;
import java.util.List;
import onrecord.knowledge.IdentityChange;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A change of an identity, with ids as clients see them. */
@Type("IdentityChange")
@Description("Two ids that became one, or one that became two.")
public record ChangedIdentity(
        @NonNull @Description("When.") Instant changedAt,
        @NonNull @Description("What became of the ids.") Kind kind,
        @Id @NonNull @Description("`JOINED`: the id that answers as `currentId` since. `PARTED`: the id that both had before.") String formerId,
        @Id @NonNull @Description("`JOINED`: the id that survived, the older one. `PARTED`: the id of the part that left.") String currentId,
        @NonNull @Description("Why the service came to think so.") String reason) {

    /** What became of the ids. */
    @Enum("IdentityChangeKind")
    @Description("What became of two ids.")
    public enum Kind {
        @Description("Both are the same. Both ids keep answering.")
        JOINED,
        @Description("They are not the same after all. Those that had ids of their own before they were one have these again; else the larger part keeps the id, or when an editor splits it the part that is left.")
        PARTED
    }

    /** @param kind of the things whose ids have changed */
    public static List<ChangedIdentity> of(NodeKind kind, List<IdentityChange> changes) {
        return changes.stream().map(change -> of(kind, change)).toList();
    }

    private static ChangedIdentity of(NodeKind kind, IdentityChange change) {
        return new ChangedIdentity(
                change.changedAt(),
                Kind.valueOf(change.kind().name()),
                new GlobalId(kind, change.former()).toString(),
                new GlobalId(kind, change.current()).toString(),
                change.reason());
    }
}
