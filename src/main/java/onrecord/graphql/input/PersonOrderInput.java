package onrecord.graphql.input;

import onrecord.storage.finding.PersonOrder;
import onrecord.storage.page.Direction;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("PersonOrder")
@Description("How persons are sorted.")
public record PersonOrderInput(
        @DefaultValue("ARTICLES") @Description("What to sort by.") PersonOrder.By field,
        @DefaultValue("DESC") @Description("Which end comes first.") Direction direction) {

    /** The order for storage; the usual one when the client gave none. */
    public static PersonOrder order(@Nullable PersonOrderInput wanted) {
        return wanted == null ? PersonOrder.DEFAULT : new PersonOrder(wanted.field, wanted.direction);
    }
}
