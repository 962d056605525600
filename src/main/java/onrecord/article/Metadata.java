package onrecord.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text, from a sidecar file or the client that sent it. It wins over what the text says.
 *
 * @param authors empty when unknown
 * @param source where the text was read from, a path or an address: the name of a file may tell a day
 */
public record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        List<String> authors,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String source) {

    /** Nothing is known but the text. */
    public static final Metadata NONE = new Metadata(null, null, List.of(), null, null, null);

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** Without where the text was read from. */
    public Metadata(
            @Nullable String title, @Nullable String publisher, List<String> authors, @Nullable LocalDate publishedOn,
            @Nullable String url) {
        this(title, publisher, authors, publishedOn, url, null);
    }

    /** Whether this can be the address of an article, which pages lead to: a URL of the web, and no script. */
    public static boolean isUrl(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }

    /** The same of a text read from there. */
    public Metadata from(@Nullable String place) {
        return new Metadata(title, publisher, authors, publishedOn, url, place);
    }

    /** The same, with what it leaves open from another source. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                title != null ? title : other.title,
                publisher != null ? publisher : other.publisher,
                authors.isEmpty() ? other.authors : authors,
                publishedOn != null ? publishedOn : other.publishedOn,
                url != null ? url : other.url,
                source != null ? source : other.source);
    }
}
