package onrecord.explorer;

/**
 * The page has another address.
 *
 * @param address without scheme and authority: {@code /persons/ID}
 */
public record Moved(String address) implements Answer {

    public Moved {
        if (!PageWords.isOwn(address)) {
            throw new IllegalArgumentException("not an address of this service: " + address);
        }
    }
}
