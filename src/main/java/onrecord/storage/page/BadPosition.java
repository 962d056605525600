package onrecord.storage.page;

/** A position that does not belong to the list it was used with. */
public final class BadPosition extends IllegalArgumentException {

    public BadPosition(Position position) {
        super("not a position of this list: " + position);
    }
}
