package onrecord.graphql.execution;

import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/**
 * Who asks for something, or changes it.
 *
 * @param name as the audit trail has it
 * @param mayChange whether the client is an editor at all
 * @param administrator whether the editor may do what concerns the service as a whole
 */
public record Editor(String name, boolean mayChange, boolean administrator) {

    private static final String KEY = Editor.class.getName();

    /** Whoever is behind no request, as in tests of the engine. */
    static final Editor UNKNOWN = new Editor("unknown", false, false);

    /** The service itself, which asks about what it knows to be there: no copy of the database that is a little behind will do. */
    public static final Editor SERVICE = new Editor("service", false, false);

    /** In which requests are executed. */
    public Context context() {
        return Context.of(KEY, this);
    }

    /** Does what somebody asks for, knowing who that is. */
    public static <T> Uni<T> doing(Function<Editor, Uni<T>> work) {
        return Uni.createFrom().context(context -> work.apply(context.getOrElse(KEY, () -> UNKNOWN)));
    }
}
