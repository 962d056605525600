package onrecord.ingestion.formats;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole HTML page: the article is what Readability (the method of the reader view of a browser) takes for it, or else all that the body
 * shows; the page's metadata say what it is called and who published it when.
 */
final class WebPage {

    /** Readability takes time by the square of the depth and the number of elements; no article has more. */
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 10_000;
    private static final String NO_ADDRESS = "http://page.invalid/";
    /** Is never the article, wherever it stands. */
    private static final String FURNITURE =
            "script,style,noscript,template,nav,aside,button,select,iframe,svg,figure,figcaption,footer,[hidden],[aria-hidden=true]";

    private WebPage() {}

    static SourceText read(String html) {
        Document page = parsed(html);
        PageMetadata metadata = PageMetadata.of(page);
        Element article = article(html);
        String text = article == null ? "" : BlockText.of(article);
        if (text.isBlank()) {
            page.select(FURNITURE).remove();
            text = BlockText.of(page.body());
        }
        return new SourceText(withHeadline(text, metadata.headline()), metadata.known());
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html, NO_ADDRESS, Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    private static @Nullable Element article(String html) {
        Document page = parsed(html);
        page.select(FURNITURE).remove();
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            return null;
        }
        try {
            return new Readability4J(NO_ADDRESS, page).parse().getArticleContent();
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The headline often stands outside of what is taken for the article. */
    private static String withHeadline(String text, @Nullable String headline) {
        List<String> first = text.lines().filter(line -> !line.isBlank()).limit(5).map(String::strip).toList();
        return headline == null || text.isBlank() || first.contains(headline) ? text : headline + "\n\n" + text;
    }
}
