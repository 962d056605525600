package onrecord.graphql.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import onrecord.graphql.execution.Property;
import org.jspecify.annotations.Nullable;

/** Reads a field of the schema by the accessor of a record: a method without arguments, called as it is, without a context. */
final class RecordField implements Property<Object> {

    private static final MethodType GENERIC = MethodType.methodType(Object.class, Object.class);

    private final MethodHandle accessor;

    private RecordField(MethodHandle accessor) {
        this.accessor = accessor;
    }

    /** @throws IllegalStateException when the type has no such public method */
    static RecordField of(Class<?> type, String methodName) {
        try {
            Method method = type.getMethod(methodName);
            return new RecordField(MethodHandles.publicLookup().unreflect(method).asType(GENERIC));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(type.getName() + " has no public method " + methodName + "()", missing);
        }
    }

    @Override
    public @Nullable Object of(Object parent) {
        try {
            return (Object) accessor.invokeExact(parent);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
