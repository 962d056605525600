package onrecord.explorer;

/** Nothing has this address. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotThere() {
        super("Nothing here has this address.", null, false, false);
    }
}
