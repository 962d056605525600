package onrecord.explorer.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import onrecord.explorer.Answer;
import onrecord.explorer.Done;
import onrecord.explorer.Page;

/** A page of the desk, with the forms on it. */
interface Sheet {

    /** The page as it is now. */
    Uni<Page> show(RoutingContext client, Outcome outcome);

    /**
     * Does what a form has sent. Fails with {@link onrecord.graphql.http.Unanswered} and {@link onrecord.export.asked.BadParameter}, which the page then tells.
     *
     * @return the address of the page that shows what was done
     */
    Uni<String> act(RoutingContext client, SentFields sent);

    /** What the browser gets when it is done: to be led to the page that shows it, unless that page would have to be told too much in its address. */
    default Uni<? extends Answer> answer(RoutingContext client, SentFields sent) {
        return act(client, sent).map(Done::new);
    }
}
