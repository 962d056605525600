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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import onrecord.settings.CannotStart;
import onrecord.settings.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes the bearer of the configured token an editor. Tokens are compared by their digests in constant time, so that the time taken reveals
 * nothing about the secret. A token that is not the configured one is left to OpenID Connect where that is set up.
 */
@Singleton
public final class EditorToken implements HttpAuthenticationMechanism {

    static final String EDITOR = "editor";
    private static final int SHORTEST_TOKEN = 16;
    private static final String SCHEME = "Bearer ";

    private final byte @Nullable [] digest;
    private final boolean hasProvider;

    EditorToken(AccessSettings settings, @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
        this.digest = settings.editorToken().map(EditorToken::checked).map(EditorToken::digest).orElse(null);
        this.hasProvider = provider.isPresent();
    }

    private static String checked(String token) {
        if (token.length() < SHORTEST_TOKEN) {
            throw new CannotStart("onrecord.access.editor-token is " + Secrets.shown("token", token) + ": it needs at least "
                    + SHORTEST_TOKEN + " characters");
        }
        return token;
    }

    /** Whether there is any way to authenticate as an editor. */
    boolean writingIsSetUp() {
        return digest != null || hasProvider;
    }

    /** Whether tokens of an OpenID Connect provider are accepted. */
    boolean hasProvider() {
        return hasProvider;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String header = request.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) || !writingIsSetUp()) {
            return Uni.createFrom().nullItem();
        }
        if (isEditorToken(header.substring(SCHEME.length()).strip())) {
            return Uni.createFrom().item(editor());
        }
        return hasProvider ? Uni.createFrom().nullItem()
                : Uni.createFrom().failure(new AuthenticationFailedException("not the editor's token"));
    }

    boolean isEditorToken(String token) {
        return digest != null && MessageDigest.isEqual(digest, digest(token));
    }

    static SecurityIdentity editor() {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(EDITOR)).addRole(EDITOR).build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
