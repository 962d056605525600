package onrecord.article;

/** Takes a text apart into the article and what surrounds it. Thread-safe. */
public final class ArticleReader {

    /** Reads any text without failing; {@code known} wins over what the text says. */
    public ParsedArticle read(String text, Metadata known) {
        throw new UnsupportedOperationException("not built yet");
    }
}
