package onrecord.language;

/** The models of English, loaded once for all tests: loading takes longer than most tests, and nothing changes them. */
public final class English {

    public static final Language LANGUAGE = Language.load();

    private English() {}
}
