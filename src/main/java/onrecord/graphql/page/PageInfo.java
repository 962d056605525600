package onrecord.graphql.page;

import io.smallrye.graphql.api.federation.Shareable;
import java.util.List;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

@Shareable
@Description("Where a page stands in its list.")
public record PageInfo(@Ignore Slice<?> slice) {

    /** What clients read about the field {@code pageInfo} of a connection. */
    static final String PLACE = "Where this page stands in the list.";

    @Description("Whether more comes after this page.")
    public boolean getHasNextPage() {
        return slice.hasNext();
    }

    @Description("Whether something comes before this page.")
    public boolean getHasPreviousPage() {
        return slice.hasPrevious();
    }

    @Description("The cursor of the first row; null on an empty page.")
    public @Nullable String getStartCursor() {
        return slice.items().isEmpty() ? null : Cursor.of(slice.items().get(0).position());
    }

    @Description("The cursor of the last row; null on an empty page.")
    public @Nullable String getEndCursor() {
        List<? extends Slice.Item<?>> items = slice.items();
        return items.isEmpty() ? null : Cursor.of(items.get(items.size() - 1).position());
    }
}
