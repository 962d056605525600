package onrecord.graphql.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Lets a request that has no {@code Authorization} header be asked by an editor all the same: by whoever's token it brings otherwise. */
@Singleton
public final class EditorSignIn {

    /** What may be tried of tokens at once, as a share of all that an address may spend. */
    private static final int ATTEMPTS = 10;

    private final EditorToken editorToken;
    private final TokenAuthentication authentication;
    private final Throttle throttle;

    EditorSignIn(EditorToken editorToken, TokenAuthentication authentication, Throttle throttle) {
        this.editorToken = editorToken;
        this.authentication = authentication;
        this.throttle = throttle;
    }

    /** Whether anybody may change anything. */
    public boolean isSetUp() {
        return editorToken.writingIsSetUp();
    }

    /** Whether tokens of an OpenID Connect provider are accepted. */
    public boolean hasProvider() {
        return editorToken.hasProvider();
    }

    /** Takes what an attempt costs out of the rate limit of the address; fails with {@link Unanswered} when nothing is left. */
    public Uni<Void> attempt(RoutingContext request) {
        SocketAddress address = request.request().remoteAddress();
        int price = (int) Math.max(1, throttle.points() / ATTEMPTS);
        Throttle.Balance balance = throttle.take(address == null ? "unknown" : address.hostAddress(), price);
        if (balance.allowed()) {
            return Uni.createFrom().voidItem();
        }
        Duration wait = balance.retryAfter();
        return Uni.createFrom().failure(new Unanswered(429, "THROTTLED",
                "Too many tokens were tried from here; try again in " + Math.max(1, wait.toSeconds()) + " s.", wait));
    }

    /**
     * Makes the bearer of a token the client of a request, on its event loop. Fails with {@link AuthenticationFailedException} when the token is not
     * accepted, and with {@link Unanswered} when its bearer may change nothing.
     *
     * @return the editor's name, as the audit trail has it
     */
    public Uni<String> become(String token, RoutingContext request) {
        Context thread = request.vertx().getOrCreateContext();
        return authentication.authenticate(token, request)
                .emitOn(step -> thread.runOnContext(now -> step.run()))
                .map(identity -> {
                    Client client = Client.of(request).as(identity);
                    if (!client.editor()) {
                        throw new Unanswered(403, "FORBIDDEN", "Only clients with the role editor or admin may change anything.",
                                Duration.ZERO);
                    }
                    request.setUser(new QuarkusHttpUser(identity));
                    return client.name();
                });
    }
}
