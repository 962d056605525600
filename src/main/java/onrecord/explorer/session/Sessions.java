package onrecord.explorer.session;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import onrecord.graphql.http.EditorSignIn;
import onrecord.graphql.http.Unanswered;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Signs editors in and out with a browser. The browser keeps their token, sealed, in a cookie that no script can read, that comes with requests of this
 * service's own pages only, and that ends with the browser. The token is checked anew with each request, so one that is taken back ends the session.
 */
@Singleton
public final class Sessions {

    /** A browser takes a cookie of this name only over TLS, from this very host, and for all of it. */
    static final String SECURE_COOKIE = "__Host-onrecord-editor";
    static final String COOKIE = "onrecord-editor";

    /** Of a cookie, in bytes; browsers take 4096 with its name and attributes. */
    private static final int LONGEST = 3900;

    private static final Logger LOG = Logger.getLogger(Sessions.class);
    private static final String HTTPS = "https";

    private final EditorSignIn signIn;
    private final Seal seal;

    Sessions(EditorSignIn signIn, Seal seal) {
        this.signIn = signIn;
        this.seal = seal;
    }

    /** Recognises the editor who sends this request, if one does. Whoever is not recognised is a reader, and what is left of an old session goes. */
    public Uni<Void> recognise(RoutingContext client) {
        Cookie cookie = cookie(client);
        if (cookie == null || Session.of(client).isPresent()) {
            return Uni.createFrom().voidItem();
        }
        Optional<String> token = seal.open(cookie.getValue());
        if (token.isEmpty()) {
            end(client);
            return Uni.createFrom().voidItem();
        }
        waitForTheForm(client);
        return signIn.become(token.get(), client)
                .invoke(name -> new Session(name).begin(client))
                .replaceWithVoid()
                .onFailure().recoverWithUni(failure -> {
                    noteRefusal(client, failure);
                    return Uni.createFrom().voidItem();
                });
    }

    /** What a form has sent is read when it is known who sends it, and thrown away if nobody has read it by the end. */
    private static void waitForTheForm(RoutingContext client) {
        if (client.request().method() == HttpMethod.POST) {
            client.request().pause();
            client.addEndHandler(done -> {
                if (!client.request().isEnded()) {
                    client.request().resume();
                }
            });
        }
    }

    /** A provider that does not answer just now ends no session. */
    private static void noteRefusal(RoutingContext client, Throwable failure) {
        if (failure instanceof AuthenticationFailedException || failure instanceof Unanswered) {
            end(client);
        } else {
            LOG.warnf("an editor's token could not be checked: %s", failure.getClass().getName());
        }
    }

    /**
     * Signs an editor in. Fails with {@link AuthenticationFailedException} when the token is not accepted, and with {@link Unanswered} when its
     * bearer may change nothing or too many were tried.
     */
    public Uni<Session> begin(RoutingContext client, String token) {
        String sealed = seal.seal(token);
        if (sealed.length() > LONGEST) {
            return Uni.createFrom().failure(new TokenTooLong());
        }
        return signIn.attempt(client).chain(() -> signIn.become(token, client)).map(name -> {
            Session session = new Session(name);
            session.begin(client);
            give(client, isSecure(client), sealed);
            return session;
        });
    }

    /** Has the browser forget the session. */
    public static void end(RoutingContext client) {
        if (client.request().getCookie(SECURE_COOKIE) != null) {
            client.response().addCookie(made(true, "").setMaxAge(0));
        }
        if (client.request().getCookie(COOKIE) != null) {
            client.response().addCookie(made(false, "").setMaxAge(0));
        }
    }

    private static void give(RoutingContext client, boolean secure, String sealed) {
        client.response().addCookie(made(secure, sealed));
    }

    private static Cookie made(boolean secure, String value) {
        return Cookie.cookie(secure ? SECURE_COOKIE : COOKIE, value).setPath("/").setHttpOnly(true).setSecure(secure)
                .setSameSite(CookieSameSite.STRICT);
    }

    /** Over TLS only the cookie counts that nobody but this host can have set. */
    private static @Nullable Cookie cookie(RoutingContext client) {
        Cookie secure = client.request().getCookie(SECURE_COOKIE);
        return secure != null || isSecure(client) ? secure : client.request().getCookie(COOKIE);
    }

    /** Whether the browser speaks TLS, with this service or with a proxy before it, which may not tell. */
    private static boolean isSecure(RoutingContext client) {
        String origin = client.request().getHeader(HttpHeaders.ORIGIN);
        return HTTPS.equals(client.request().scheme()) || origin != null && origin.startsWith(HTTPS + "://");
    }
}
