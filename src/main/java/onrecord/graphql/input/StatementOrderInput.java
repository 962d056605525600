package onrecord.graphql.input;

import onrecord.storage.finding.StatementOrder;
import onrecord.storage.page.Direction;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("StatementOrder")
@Description("How statements are sorted.")
public record StatementOrderInput(
        @DefaultValue("SAID") @Description("What to sort by.") StatementOrder.By field,
        @DefaultValue("DESC") @Description("Which end comes first.") Direction direction) {

    /** The order for storage; the usual one when the client gave none. */
    public static StatementOrder order(@Nullable StatementOrderInput wanted) {
        return wanted == null ? StatementOrder.DEFAULT : new StatementOrder(wanted.field, wanted.direction);
    }
}
