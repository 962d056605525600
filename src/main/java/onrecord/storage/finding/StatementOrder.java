package onrecord.storage.finding;

import onrecord.storage.page.Direction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How statements are sorted. */
public record StatementOrder(By by, Direction direction) {

    @Enum("StatementOrderField")
    @Description("What statements can be sorted by.")
    public enum By {
        @Description("The day it was said, or else the day its article was published; unknown counts as the oldest.")
        SAID,

        @Description("How sure the service is.")
        CONFIDENCE
    }

    public static final StatementOrder DEFAULT = new StatementOrder(By.SAID, Direction.DESC);
}
