package onrecord.graphql.guard;

/**
 * Finds how long the longest name or number of a document is, before anything else reads it. A number of a million digits takes a parser
 * seconds, and a name that long comes back in every error about it.
 */
final class LongestToken {

    private final String document;
    private int at;

    private LongestToken(String document) {
        this.document = document;
    }

    /** In UTF-16 code units; strings and comments do not count. */
    static int in(String document) {
        return new LongestToken(document).find();
    }

    private int find() {
        int longest = 0;
        while (at < document.length()) {
            char c = document.charAt(at);
            if (c == '#') {
                skipLine();
            } else if (c == '"') {
                skipString();
            } else if (isPartOfToken(c)) {
                longest = Math.max(longest, skipToken());
            } else {
                at++;
            }
        }
        return longest;
    }

    private int skipToken() {
        int start = at;
        while (at < document.length() && isPartOfToken(document.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private static boolean isPartOfToken(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '+' || c == '.';
    }

    private void skipLine() {
        while (at < document.length() && !isLineEnd(document.charAt(at))) {
            at++;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** A string in single quotation marks ends with its line, a block string does not. */
    private void skipString() {
        boolean block = document.startsWith("\"\"\"", at);
        String end = block ? "\"\"\"" : "\"";
        at += end.length();
        while (at < document.length() && !document.startsWith(end, at)) {
            if (!block && isLineEnd(document.charAt(at))) {
                return;
            }
            at += isEscape(block) ? 1 + end.length() : 1;
        }
        at = Math.min(document.length(), at + end.length());
    }

    private boolean isEscape(boolean block) {
        return document.charAt(at) == '\\' && (!block || document.startsWith("\"\"\"", at + 1));
    }
}
