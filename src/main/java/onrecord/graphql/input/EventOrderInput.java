package onrecord.graphql.input;

import onrecord.storage.finding.EventOrder;
import onrecord.storage.page.Direction;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("EventOrder")
@Description("How events are sorted.")
public record EventOrderInput(
        @DefaultValue("DATE") @Description("What to sort by.") EventOrder.By field,
        @DefaultValue("DESC") @Description("Which end comes first.") Direction direction) {

    /** The order for storage; the usual one when the client gave none. */
    public static EventOrder order(@Nullable EventOrderInput wanted) {
        return wanted == null ? EventOrder.DEFAULT : new EventOrder(wanted.field, wanted.direction);
    }
}
