package onrecord.graphql.execution;

import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/**
 * Who changes something.
 *
 * @param name as the audit trail has it
 * @param administrator whether the editor may do what concerns the service as a whole
 */
public record Editor(String name, boolean administrator) {

    private static final String KEY = Editor.class.getName();

    /** Whoever is behind no request, as in tests of the engine. */
    static final Editor UNKNOWN = new Editor("unknown", false);

    /** In which mutations are executed. */
    public Context context() {
        return Context.of(KEY, this);
    }

    /** Does what an editor asks for, knowing who that is. */
    public static <T> Uni<T> doing(Function<Editor, Uni<T>> work) {
        return Uni.createFrom().context(context -> work.apply(context.getOrElse(KEY, () -> UNKNOWN)));
    }
}
