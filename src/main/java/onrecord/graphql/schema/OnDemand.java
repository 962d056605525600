package onrecord.graphql.schema;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text that is made when somebody asks for it first, and kept: few do, and the start need not wait for it. */
public final class OnDemand {

    private final Supplier<String> making;
    private @Nullable String text;

    public OnDemand(Supplier<String> making) {
        this.making = making;
    }

    public synchronized String text() {
        String made = text;
        if (made == null) {
            made = making.get();
            text = made;
        }
        return made;
    }
}
