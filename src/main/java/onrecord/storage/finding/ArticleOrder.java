package onrecord.storage.finding;

import onrecord.storage.page.Direction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How articles are sorted. */
public record ArticleOrder(By by, Direction direction) {

    @Enum("ArticleOrderField")
    @Description("What articles can be sorted by.")
    public enum By {
        @Description("The day of publication; unknown counts as the oldest.")
        PUBLISHED,

        @Description("When the service read it.")
        INGESTED,

        @Description("The title, without regard to case and accents.")
        TITLE
    }

    public static final ArticleOrder DEFAULT = new ArticleOrder(By.PUBLISHED, Direction.DESC);
}
