package onrecord.export.feed;

import java.time.Instant;
import java.util.List;
import onrecord.export.asked.Fields;
import onrecord.export.asked.SaidWords;
import onrecord.export.linked.Addresses;
import onrecord.export.linked.Addresses.Kind;
import org.jspecify.annotations.Nullable;

/** A feed of statements after RFC 4287: an entry each, which leads to the words on their page, or else to this service. */
final class Atom {

    private static final int LONGEST_TITLE = 140;

    private final Addresses addresses;
    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");

    Atom(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The feed.
     *
     * @param address that was asked for
     * @param next of the statements that come after these, null when there are none
     */
    String of(String address, List<Fields> statements, @Nullable String next) {
        element("title", "Statements on record");
        element("id", address);
        element("updated", statements.stream().map(Atom::takenIn).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
        link("self", address);
        if (next != null) {
            link("next", next);
        }
        statements.forEach(this::entry);
        return xml.append("</feed>\n").toString();
    }

    private static Instant takenIn(Fields statement) {
        return Instant.parse(statement.object("article").text("ingestedAt"));
    }

    private void entry(Fields statement) {
        Fields article = statement.object("article");
        String address = addresses.of(Kind.STATEMENT, statement.text("id"));
        String link = statement.textOrNull("link");
        xml.append("<entry>\n");
        element("title", title(SaidWords.of(statement)));
        element("id", address);
        element("updated", article.text("ingestedAt"));
        String day = article.textOrNull("publishedOn");
        if (day != null) {
            element("published", day + "T00:00:00Z");
        }
        xml.append("<author>");
        String publisher = article.textOrNull("publisher");
        element("name", publisher == null ? article.text("title") : publisher);
        xml.append("</author>\n");
        link("alternate", link == null ? address : link);
        link("via", addresses.of(Kind.ARTICLE, article.text("id")));
        element("summary", statement.text("context"));
        xml.append("</entry>\n");
    }

    private static String title(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE))) + "…";
    }

    private void element(String name, String text) {
        xml.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private void link(String relation, String address) {
        xml.append("<link rel=\"").append(relation).append("\" href=\"").append(escaped(address)).append("\"/>\n");
    }

    /** Signs that XML 1.0 cannot hold become the replacement character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
