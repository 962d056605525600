package onrecord.graphql.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.settings.CannotStart;
import onrecord.settings.Secrets;
import onrecord.text.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes the bearer of a configured token a reader, an editor or an administrator. Tokens are compared by their digests in constant time, so that the time taken reveals
 * nothing about the secret. Any other token is left to OpenID Connect where that is set up.
 */
@Singleton
public final class EditorToken implements HttpAuthenticationMechanism {

    static final String EDITOR = "editor";
    static final String ADMIN = "admin";
    private static final String READER = "reader";
    private static final int SHORTEST_TOKEN = 16;
    private static final String SCHEME = "Bearer ";

    /** A token that is configured, by its digest, and the role of its bearer. */
    private record Known(String role, byte[] digest) {}

    private final List<Known> tokens = new ArrayList<>();
    private final boolean hasProvider;

    EditorToken(AccessSettings settings, @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
        settings.readerToken().ifPresent(token -> add(READER, token));
        settings.editorToken().ifPresent(token -> add(EDITOR, token));
        settings.adminToken().ifPresent(token -> add(ADMIN, token));
        this.hasProvider = provider.isPresent();
    }

    private void add(String role, String token) {
        if (token.length() < SHORTEST_TOKEN) {
            throw new CannotStart("onrecord.access." + role + "-token is " + Secrets.shown("token", token) + ": it needs at least "
                    + SHORTEST_TOKEN + " characters");
        }
        if (roleOf(token) != null) {
            throw new CannotStart("onrecord.access." + role + "-token is that of another role, too: each needs a token of its own");
        }
        tokens.add(new Known(role, Sha256.digest(token)));
    }

    private boolean has(String role) {
        return tokens.stream().anyMatch(known -> known.role.equals(role));
    }

    /** Whether some may do what editors may not. */
    boolean hasAdministrators() {
        return has(ADMIN);
    }

    /** Whether there is any way to authenticate as an editor. */
    boolean writingIsSetUp() {
        return has(EDITOR) || has(ADMIN) || hasProvider;
    }

    /** Whether tokens of an OpenID Connect provider are accepted. */
    boolean hasProvider() {
        return hasProvider;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String header = request.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) || tokens.isEmpty() && !hasProvider) {
            return Uni.createFrom().nullItem();
        }
        String role = roleOf(header.substring(SCHEME.length()).strip());
        if (role != null) {
            return Uni.createFrom().item(inRole(role));
        }
        return hasProvider ? Uni.createFrom().nullItem()
                : Uni.createFrom().failure(new AuthenticationFailedException("not a token that is known"));
    }

    /** What the bearer of this token is; null when it is not configured. All are compared, so that the time taken tells nothing. */
    @Nullable
    String roleOf(String token) {
        byte[] digest = Sha256.digest(token);
        String role = null;
        for (Known known : tokens) {
            role = MessageDigest.isEqual(known.digest, digest) ? known.role : role;
        }
        return role;
    }

    static SecurityIdentity inRole(String role) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(role)).addRole(role).build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
