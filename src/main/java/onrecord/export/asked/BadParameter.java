package onrecord.export.asked;

import java.util.List;
import java.util.Objects;

/** A parameter of an address that cannot be used. */
public final class BadParameter extends RuntimeException {

    private final String parameter;
    private final List<String> allowed;

    /** @param allowed the values or names that are allowed, empty when there is no list of them */
    public BadParameter(String parameter, String message, List<String> allowed) {
        super(message, null, false, false);
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
    }

    /** Never null here, unlike in exceptions of others. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    String parameter() {
        return parameter;
    }

    List<String> allowed() {
        return allowed;
    }
}
