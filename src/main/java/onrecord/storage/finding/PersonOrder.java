package onrecord.storage.finding;

import onrecord.storage.page.Direction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How persons are sorted. */
public record PersonOrder(By by, Direction direction) {

    @Enum("PersonOrderField")
    @Description("What persons can be sorted by.")
    public enum By {
        @Description("The name, without regard to case and accents.")
        NAME,

        @Description("How many articles name the person.")
        ARTICLES,

        @Description("How many statements of the person were read.")
        STATEMENTS
    }

    public static final PersonOrder DEFAULT = new PersonOrder(By.ARTICLES, Direction.DESC);
}
