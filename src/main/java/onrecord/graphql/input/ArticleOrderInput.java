package onrecord.graphql.input;

import onrecord.storage.finding.ArticleOrder;
import onrecord.storage.page.Direction;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("ArticleOrder")
@Description("How articles are sorted.")
public record ArticleOrderInput(
        @DefaultValue("PUBLISHED") @Description("What to sort by.") ArticleOrder.By field,
        @DefaultValue("DESC") @Description("Which end comes first.") Direction direction) {

    /** The order for storage; the usual one when the client gave none. */
    public static ArticleOrder order(@Nullable ArticleOrderInput wanted) {
        return wanted == null ? ArticleOrder.DEFAULT : new ArticleOrder(wanted.field, wanted.direction);
    }
}
