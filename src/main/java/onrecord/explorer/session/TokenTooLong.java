package onrecord.explorer.session;

/** A token that no browser keeps in a cookie. */
public final class TokenTooLong extends RuntimeException {

    private static final long serialVersionUID = 1;

    TokenTooLong() {
        super("The token is too long for a browser to keep it.", null, false, false);
    }
}
