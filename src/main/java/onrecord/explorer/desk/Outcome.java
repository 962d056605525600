package onrecord.explorer.desk;

import io.quarkus.qute.TemplateData;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import onrecord.explorer.Pages;
import onrecord.graphql.http.Unanswered;

/**
 * What came of a form, as the page tells it that is shown then.
 *
 * @param done what was done; empty for nothing
 * @param refused why it was not done; empty when it was
 * @param conflict whether somebody else was quicker
 * @param open whether nobody knows yet what came of it
 * @param status of HTTP
 * @param sent what stands in the form again when it was refused
 */
@TemplateData
public record Outcome(String done, String refused, boolean conflict, boolean open, int status, SentFields sent) {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    /** Of a page that an editor opens, or is led to when something is done. */
    static Outcome shown(RoutingContext client) {
        String done = Pages.parameter(client, Act.DONE).flatMap(Act::of).map(Act::told).orElse("");
        return new Outcome(done, "", false, false, 200, SentFields.NOTHING);
    }

    static Outcome refused(Unanswered refusal, SentFields sent) {
        return new Outcome("", INSTANT.matcher(refusal.getMessage()).replaceAll(instant -> DeskWords.moment(instant.group())),
                refusal.code().equals("CONFLICT"), refusal.code().equals("TIMEOUT"), refusal.status(), sent);
    }

    static Outcome refused(String why, SentFields sent) {
        return new Outcome("", why, false, false, 400, sent);
    }
}
