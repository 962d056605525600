package onrecord.storage.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("OrderDirection")
@Description("Which end of a sorted list comes first.")
public enum Direction {
    @Description("The smallest or oldest first.")
    ASC,
    @Description("The largest or newest first.")
    DESC
}
