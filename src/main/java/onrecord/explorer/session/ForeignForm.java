package onrecord.explorer.session;

import java.util.Objects;

/** A form that no page of this service has sent. */
public final class ForeignForm extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ForeignForm() {
        super("The form that was sent did not come from a page of this service. Open the page here, and send it from there.", null, false,
                false);
    }

    /** Never null here, unlike in exceptions of others. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
