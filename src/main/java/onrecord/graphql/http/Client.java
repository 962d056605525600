package onrecord.graphql.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

/**
 * The client that sends a request.
 *
 * @param name the name of a signed-in client, else the address; its rate limit and quota go by it
 * @param signedIn whether a token was accepted
 * @param editor whether the client may change what is stored
 * @param administrator whether the client may do what concerns the service as a whole
 */
record Client(String name, boolean signedIn, boolean editor, boolean administrator) {

    static Client of(RoutingContext request) {
        SocketAddress address = request.request().remoteAddress();
        Client anonymous = new Client(address == null ? "unknown" : address.hostAddress(), false, false, false);
        return request.user() instanceof QuarkusHttpUser user ? anonymous.as(user.getSecurityIdentity()) : anonymous;
    }

    Client as(SecurityIdentity identity) {
        boolean administers = identity.hasRole(EditorToken.ADMIN);
        return identity.isAnonymous() ? this
                : new Client(identity.getPrincipal().getName(), true, administers || identity.hasRole(EditorToken.EDITOR), administers);
    }
}
