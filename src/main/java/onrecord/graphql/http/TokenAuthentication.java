package onrecord.graphql.http;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Authenticates a token that was sent in a WebSocket message: browsers cannot send headers with a WebSocket. */
@Singleton
public final class TokenAuthentication {

    private final EditorToken editorToken;
    private final IdentityProviderManager identities;

    TokenAuthentication(EditorToken editorToken, IdentityProviderManager identities) {
        this.editorToken = editorToken;
        this.identities = identities;
    }

    /** Fails with {@link AuthenticationFailedException} when the token is not accepted. */
    Uni<SecurityIdentity> authenticate(String token, RoutingContext request) {
        String role = editorToken.roleOf(token);
        if (role != null) {
            return Uni.createFrom().item(EditorToken.inRole(role));
        }
        if (!editorToken.hasProvider()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("not a token that is known"));
        }
        TokenAuthenticationRequest authentication = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(authentication, request));
    }
}
