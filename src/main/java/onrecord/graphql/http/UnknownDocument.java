package onrecord.graphql.http;

/** Why the document that a client means is not to be had or not to be run. */
final class UnknownDocument extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String explanation;

    /** @param code one of the stable codes of errors */
    UnknownDocument(String code, String explanation) {
        super(explanation, null, false, false);
        this.code = code;
        this.explanation = explanation;
    }

    String code() {
        return code;
    }

    String explanation() {
        return explanation;
    }
}
