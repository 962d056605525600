package onrecord.storage.finding;

import onrecord.storage.page.Direction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How events are sorted. */
public record EventOrder(By by, Direction direction) {

    @Enum("EventOrderField")
    @Description("What events can be sorted by.")
    public enum By {
        @Description("The day it happened, or on which it was first reported where no report tells when; unknown counts as the oldest.")
        DATE,

        @Description("How many articles report it.")
        ARTICLES,

        @Description("How sure the service is.")
        CONFIDENCE
    }

    public static final EventOrder DEFAULT = new EventOrder(By.DATE, Direction.DESC);
}
