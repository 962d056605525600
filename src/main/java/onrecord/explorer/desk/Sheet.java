package onrecord.explorer.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
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
}
