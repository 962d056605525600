package onrecord.explorer.desk;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.explorer.Answer;
import onrecord.explorer.Done;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.session.ForeignForm;
import onrecord.explorer.session.OwnPage;
import onrecord.explorer.session.Session;
import onrecord.explorer.session.Sessions;
import onrecord.explorer.session.TokenTooLong;
import onrecord.graphql.http.EditorSignIn;
import onrecord.graphql.http.Unanswered;

/** Where editors sign in with their token, and out. The token is in the body of the form and in a sealed cookie, never in an address, a page or a log. */
@Singleton
final class SignInPage {

    static final String PATH = "/desk/sign-in";
    static final String OUT = "/desk/sign-out";
    static final String NEXT = "next";

    /** Where an editor may be led afterwards: pages of this service, by their paths. */
    private static final Pattern OWN = Pattern.compile("/(?:desk|articles|persons|events|read|timeline|network|search)?(?:/[\\w=-]+)*");
    private static final String TITLE = "Sign in";

    private final Pages pages;
    private final Sessions sessions;
    private final EditorSignIn signIn;
    private final Template template;

    SignInPage(Pages pages, Sessions sessions, EditorSignIn signIn, @Location("explorer/desk/sign-in.html") Template template) {
        this.pages = pages;
        this.sessions = sessions;
        this.signIn = signIn;
        this.template = template;
    }

    void install(@Observes Router router) {
        pages.at(router, PATH, client -> Session.of(client).isPresent() ? Uni.createFrom().item(new Done(Desk.PATH))
                : Uni.createFrom().item(page(client, next(Pages.parameter(client, NEXT)), "", 200)));
        pages.forForms(router, PATH, client -> ownForm(client).chain(sent -> signIn(client, sent)));
        pages.forForms(router, OUT, client -> ownForm(client).map(sent -> {
            Sessions.end(client);
            return new Done("/");
        }));
    }

    private static Uni<SentFields> ownForm(RoutingContext client) {
        return OwnPage.hasSent(client.request()) ? SentFields.of(client) : Uni.createFrom().failure(new ForeignForm());
    }

    private Uni<Answer> signIn(RoutingContext client, SentFields sent) {
        String next = next(sent.text(NEXT));
        Optional<String> token = sent.text("token");
        if (!signIn.isSetUp()) {
            return Uni.createFrom().item(page(client, next, "", 403));
        }
        if (token.isEmpty()) {
            return Uni.createFrom().item(page(client, next, "Enter a token.", 400));
        }
        return sessions.begin(client, token.get()).<Answer>map(session -> new Done(next))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(unknown -> page(client, next, "This token is not accepted: it is unknown, expired or mistyped.", 401))
                .onFailure(TokenTooLong.class)
                .recoverWithItem(tooLong -> page(client, next,
                        "This token is longer than a browser keeps. Ask your provider for one with fewer claims.", 400))
                .onFailure(Unanswered.class).recoverWithItem(refusal -> page(client, next, (Unanswered) refusal));
    }

    private Page page(RoutingContext client, String next, Unanswered refusal) {
        boolean reader = refusal.code().equals("FORBIDDEN");
        return page(client, next,
                reader ? "This token is accepted, but whoever has it may only read. An editor's token is needed." : refusal.getMessage(),
                refusal.status());
    }

    private Page page(RoutingContext client, String next, String refused, int status) {
        Pages.letFormsSayWhereTheyComeFrom(client);
        return new Page(TITLE,
                template.data("next", next, "refused", refused).data("setUp", signIn.isSetUp()).data("provider", signIn.hasProvider()),
                Optional.empty(), List.of(), status);
    }

    private static String next(Optional<String> wanted) {
        return wanted.filter(path -> OWN.matcher(path).matches()).orElse(Desk.PATH);
    }
}
