package onrecord.knowledge;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A place where an article reports an event. */
@Description("A place where an article reports an event.")
public record EventReport(
        @Ignore UUID eventId,
        @Ignore UUID articleId,
        @NonNull @Description("The clause that reports the event.") TextSpan span,
        @NonNull @Description("The verb or noun that tells what happened.") TextSpan trigger,
        @NonNull @Description("Why this report was taken to be of this very event.") String reason,
        @Description("How sure the service is that it is, from 0 to 1.") double confidence,
        @Description(EventReport.PROVISIONAL) boolean provisional) {

    private static final String PROVISIONAL = "Whether too little is known by now to tell which event this is. "
            + "It stands alone until then, and joins an event when another article tells more.";
}
