package onrecord.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one article in each format that is read: a page of a web site, Markdown, plain text, text with a page in it, and a sidecar. */
final class MarkedUpArticles {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Ferry line to close &#8212; The Tidal Post</title>
            <meta property="og:site_name" content="The Tidal Post"><meta name="author" content="Ida Quill">
            <meta property="article:published_time" content="2024-03-05T09:00:00Z">
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
            "headline": "Ferry line to close", "datePublished": "2024-03-05", "author": [{"@type": "Person", "name": "Ida Quill"}]}</script>
            </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article><h1>Ferry line to close</h1>
            <p>The ferry between Orland and Vesk will close in June, the harbour board announced in Orland on Tuesday.</p>
            <p>&ldquo;We carried nine passengers a day last winter,&rdquo; said board chairwoman Petra Holm. &ldquo;No line can live on that.&rdquo;</p>
            <p>Mayor Anders Vik accused the board of ignoring the islanders. He said a petition with 4,000 names would be handed over on Friday.</p>
            <table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2023</td><td>3,285</td></tr></table>
            </article><footer><p>&copy; The Tidal Post</p></footer><script>track('x');</script></body></html>
            """;

    private static final String MARKDOWN = """
            ---
            title: Dam repairs begin
            publisher: The Valley Sheet
            author: Sol Marsh
            date: 2024-04-02
            ---
            # Dam repairs begin

            Workers began to repair the *Corran* dam on **Tuesday**, [officials said](https://example.invalid/dam).

            > “The wall held for sixty years,” engineer Mona Lisle told the council in Corran.

            * 40 workers
            * 3 cranes
            """;

    private static final String PLAIN = """
            Mayor opens library

            GRANDE, May 3 - Mayor Lena Ortiz opened a library in Grande on Friday.

            “Books belong to everybody,” Ortiz said.
            """;

    private static final String SIDECAR = """
            {"title": "Mayor opens library", "publisher": "The Grande Wire", "authors": ["Tom Reed"], "publishedOn": "2024-05-03",
             "url": "https://example.invalid/library"}
            """;

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("ferry.html"), PAGE);
        Files.writeString(folder.resolve("saved-as-text.txt"), PAGE.replace("Orland", "Aldern"));
        Files.writeString(folder.resolve("dam.md"), MARKDOWN);
        Files.writeString(folder.resolve("library.txt"), PLAIN);
        Files.writeString(folder.resolve("library.json"), SIDECAR);
    }
}
