package onrecord.storage;

/** A position that does not belong to the list it was used with. */
public final class BadPosition extends IllegalArgumentException {

    BadPosition(Position position) {
        super("not a position of this list: " + position);
    }
}
