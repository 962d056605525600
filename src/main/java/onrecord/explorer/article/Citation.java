package onrecord.explorer.article;

import java.util.StringJoiner;
import onrecord.explorer.PageWords;
import onrecord.export.asked.Fields;
import onrecord.export.asked.SaidWords;

/** A statement as it can be quoted elsewhere: who said it, the words as printed, which article prints them, and where that can be checked. */
final class Citation {

    private Citation() {}

    static String of(Fields statement, Fields article, String address) {
        StringJoiner citation = new StringJoiner(", ", SaidWords.of(statement) + " — ", "");
        String publisher = article.textOrNull("publisher");
        if (publisher != null) {
            citation.add(publisher);
        }
        citation.add("“" + article.text("title") + "”");
        String day = article.textOrNull("publishedOn");
        if (day != null) {
            citation.add(PageWords.date(day));
        }
        return citation.add(address).toString();
    }
}
