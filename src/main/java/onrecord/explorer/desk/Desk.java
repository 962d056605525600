package onrecord.explorer.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import onrecord.explorer.Answer;
import onrecord.explorer.Done;
import onrecord.explorer.Page;
import onrecord.explorer.PageWords;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.explorer.session.ForeignForm;
import onrecord.explorer.session.OwnPage;
import onrecord.explorer.session.Session;
import onrecord.export.asked.BadParameter;
import onrecord.export.asked.Fields;
import onrecord.graphql.http.Unanswered;
import io.quarkus.qute.TemplateInstance;

/** Lets signed-in editors in, and does what their forms ask for if a page of this service has sent them. */
@Singleton
final class Desk {

    static final String PATH = "/desk";

    private final Pages pages;
    private final Question confirm = Question.named("desk-confirm");
    private final Question undo = Question.named("desk-undo");

    Desk(Pages pages) {
        this.pages = pages;
    }

    void open(Router router, String path, Sheet sheet) {
        pages.at(router, path, client -> isOpenTo(client) ? sheet.show(client, Outcome.shown(client)) : toSignIn(client));
        pages.forForms(router, path, client -> receive(client, sheet));
    }

    private static boolean isOpenTo(RoutingContext client) {
        return Session.of(client).isPresent();
    }

    private static Uni<? extends Answer> toSignIn(RoutingContext client) {
        return Uni.createFrom().item(new Done(SignInPage.PATH + "?" + SignInPage.NEXT + "=" + PageWords.encoded(client.normalizedPath())));
    }

    private Uni<? extends Answer> receive(RoutingContext client, Sheet sheet) {
        if (!OwnPage.hasSent(client.request())) {
            return Uni.createFrom().failure(new ForeignForm());
        }
        return SentFields.of(client).chain(sent -> isOpenTo(client) ? act(client, sheet, sent) : toSignIn(client));
    }

    private static Uni<Answer> act(RoutingContext client, Sheet sheet, SentFields sent) {
        return Uni.createFrom().<Answer>deferred(() -> sheet.answer(client, sent).map(answer -> answer))
                .onFailure(Unanswered.class).recoverWithUni(refusal -> shown(sheet, client, Outcome.refused((Unanswered) refusal, sent)))
                .onFailure(BadParameter.class)
                .recoverWithUni(bad -> shown(sheet, client, Outcome.refused(((BadParameter) bad).getMessage(), sent)));
    }

    private static Uni<Answer> shown(Sheet sheet, RoutingContext client, Outcome outcome) {
        return sheet.show(client, outcome).map(page -> page);
    }

    /** A page of the desk with what came of its form. */
    static Page page(String title, TemplateInstance content, Question asked, Outcome outcome) {
        return new Page(title, content.data("outcome", outcome), Optional.of(asked), List.of(), outcome.status());
    }

    /** Asks for a correction, with what every form has. */
    Uni<Fields> correct(RoutingContext client, Question mutation, SentFields sent) {
        return pages.ask(client, mutation.with("version", sent.version()).with("reason", sent.reason()));
    }

    Uni<Fields> confirm(RoutingContext client, String id, SentFields sent) {
        return correct(client, confirm.with("id", id), sent);
    }

    Uni<Fields> undo(RoutingContext client, SentFields sent) {
        String correction = sent.text("correction").orElse("");
        return pages.ask(client, undo.with("id", correction).with("reason", sent.reason()));
    }
}
