package onrecord.ingestion.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.article.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article to machines: schema.org in JSON-LD first, then Open Graph and the older names of {@code meta}. */
final class PageMetadata {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle", "Article", "ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle", "BlogPosting", "LiveBlogPosting",
            "BackgroundNewsArticle", "ReviewNewsArticle", "WebPage");
    private static final int DAY = "2022-02-24".length();

    private final Document page;
    private final List<JsonNode> articles = new ArrayList<>();

    private PageMetadata(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(json(script.data()), 0);
        }
    }

    /** What cannot be read says nothing; the page has other places. */
    private static JsonNode json(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    static PageMetadata of(Document page) {
        return new PageMetadata(page);
    }

    Metadata known() {
        String publisher = first(Stream.concat(told("publisher", "name"), metas("og:site_name", "application-name", "DC.publisher")));
        return new Metadata(headline(), publisher, authors(), publishedOn(), url());
    }

    /** As it is printed over the article, null when the page does not say. */
    @Nullable
    String headline() {
        return first(
                Stream.of(told("headline"), metas("og:title", "twitter:title"), texts("h1"), Stream.of(page.title())).flatMap(all -> all));
    }

    private void collect(JsonNode node, int depth) {
        if (depth > 3) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, depth + 1));
        } else if (node.isObject()) {
            JsonNode type = node.path("@type");
            boolean article = ARTICLES.contains(type.isArray() ? type.path(0).asText() : type.asText());
            if (article && node.has("headline")) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth + 1);
        }
    }

    private List<String> authors() {
        List<String> told = articles.stream().map(article -> article.path("author"))
                .flatMap(author -> author.isArray() ? Stream.iterate(0, i -> i < author.size(), i -> i + 1).map(author::path)
                        : Stream.of(author))
                .map(author -> author.isTextual() ? author.asText() : author.path("name").asText())
                .filter(PageMetadata::isName).map(String::strip).distinct().toList();
        return told.isEmpty()
                ? metas("author", "article:author", "parsely-author", "DC.creator").filter(PageMetadata::isName).limit(1).toList() : told;
    }

    /** Some pages put an address there. */
    private static boolean isName(String name) {
        return !name.isBlank() && !name.contains("://") && name.length() <= 100;
    }

    private @Nullable LocalDate publishedOn() {
        Stream<String> days = Stream.of(told("datePublished"),
                metas("article:published_time", "datePublished", "date", "pubdate", "publish-date", "DC.date.issued", "parsely-pub-date",
                        "sailthru.date", "dcterms.created"),
                page.select("time[itemprop=datePublished],time[pubdate]").stream().map(time -> time.attr("datetime"))).flatMap(all -> all);
        return days.map(PageMetadata::day).filter(day -> day != null).findFirst().orElse(null);
    }

    private static @Nullable LocalDate day(String time) {
        try {
            return time.length() < DAY ? null : LocalDate.parse(time.substring(0, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable String url() {
        Stream<String> urls = Stream.concat(page.select("link[rel=canonical]").stream().map(link -> link.attr("href")), metas("og:url"));
        return urls.filter(url -> url.matches("https?://[\\w.-]+/\\S{0,500}")).findFirst().orElse(null);
    }

    private Stream<String> told(String... path) {
        return articles.stream().map(article -> {
            JsonNode node = article;
            for (String field : path) {
                node = node.isArray() ? node.path(0).path(field) : node.path(field);
            }
            return node.isTextual() ? node.asText() : "";
        });
    }

    private Stream<String> metas(String... names) {
        return Stream.of(names)
                .flatMap(name -> page.select("meta").stream().filter(meta -> isNamed(meta, name)))
                .map(meta -> meta.attr("content"));
    }

    private static boolean isNamed(Element meta, String name) {
        return meta.attr("property").equalsIgnoreCase(name) || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equals(name);
    }

    private Stream<String> texts(String query) {
        return page.select(query).stream().map(Element::text).limit(1);
    }

    private static @Nullable String first(Stream<String> values) {
        return values.map(String::strip).filter(value -> !value.isEmpty()).findFirst().orElse(null);
    }
}
