package onrecord.graphql.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Finds out where the host of a receiver leads, each time anew. Whoever posts connects to exactly the address told here: a name that leads elsewhere a
 * moment later, as in DNS rebinding, gains nothing by that.
 */
@Singleton
public final class ReceiverLookup {

    private final Vertx vertx;

    public ReceiverLookup(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Fails with {@link ReceiverAddress.Unusable} when it leads nowhere, or to where nothing may be posted. */
    public Uni<InetAddress> find(ReceiverAddress receiver) {
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> address(receiver), false).toCompletionStage());
    }

    private static InetAddress address(ReceiverAddress receiver) {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(receiver.host());
        } catch (UnknownHostException e) {
            throw new ReceiverAddress.Unusable("its host leads nowhere");
        }
        for (InetAddress address : addresses) {
            if (!receiver.allowed() && !PublicAddresses.isPublic(address)) {
                throw new ReceiverAddress.Unusable(
                        "its host leads to an address that is not public, and is not in onrecord.webhooks.allowed-hosts");
            }
        }
        return addresses[0];
    }
}
