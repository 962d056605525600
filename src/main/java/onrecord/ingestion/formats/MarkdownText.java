package onrecord.ingestion.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.article.Markup;
import onrecord.article.Metadata;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown (CommonMark) and what its front matter says of the article. */
final class MarkdownText {

    /** Quotations in quotations: no article has more, and a hostile one may. */
    private static final int DEEPEST = 50;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\((?:https?://|/|#)[^)\\s]{1,500}\\)");
    private static final List<Pattern> HINTS = List.of(
            Pattern.compile("(?m)^#{1,6} \\S"), Pattern.compile("\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*"), Pattern.compile("(?m)^> \\S"),
            Pattern.compile("(?<![\\w*])[*_][^*_\\s][^*_\\n]{0,200}[*_](?![\\w*])"));
    private static final Pattern FRONT_MATTER = Pattern.compile("\\s*---\\R(?:[\\w-]+:.{0,300}\\R(?:[ -].{0,300}\\R){0,20}){1,30}---\\R");
    private static final int DAY = "2022-02-24".length();

    private MarkdownText() {}

    /** Whether a plain text is Markdown for certain: front matter, a link, or two kinds of its marks. */
    static boolean isMarkdown(String text) {
        return FRONT_MATTER.matcher(text).lookingAt() || LINK.matcher(text).find()
                || HINTS.stream().filter(hint -> hint.matcher(text).find()).count() > 1;
    }

    static SourceText read(String markdown) {
        Node document = PARSER.parse(markdown);
        YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
        document.accept(front);
        PlainBlocks blocks = new PlainBlocks();
        document.accept(blocks);
        return new SourceText(Markup.removed(blocks.text()), declared(front.getData()));
    }

    private static Metadata declared(Map<String, List<String>> front) {
        List<String> authors = Stream.of("authors", "author").flatMap(key -> front.getOrDefault(key, List.of()).stream())
                .filter(name -> !name.isBlank()).toList();
        return new Metadata(first(front, "title"), first(front, "publisher"), authors, day(first(front, "date")), null);
    }

    private static @Nullable String first(Map<String, List<String>> front, String key) {
        return front.getOrDefault(key, List.of()).stream().filter(value -> !value.isBlank()).findFirst().orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null || date.length() < DAY ? null : LocalDate.parse(date.substring(0, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
