package onrecord.explorer;

/**
 * What a form has sent is done; the browser asks for the page that shows it, so that nothing is sent twice when a page is loaded again.
 *
 * @param address without scheme and authority: {@code /desk?done=confirm}
 */
public record Done(String address) implements Answer {

    public Done {
        if (!PageWords.isOwn(address)) {
            throw new IllegalArgumentException("not an address of this service: " + address);
        }
    }
}
