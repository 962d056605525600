package onrecord.export.linked;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.ParsedHeaderValues;
import java.util.List;

/** What a client likes to get. */
final class Wanted {

    /** What an address can give; the first one to whoever does not say. A page for readers will be one of them. */
    static final List<String> LINKED = List.of("application/ld+json", "application/json");

    private Wanted() {}

    /** The media type to answer with, empty when the client takes none of them. */
    static String of(ParsedHeaderValues headers, List<String> offered) {
        List<MIMEHeader> accepted = headers.accept();
        if (accepted.isEmpty()) {
            return offered.get(0);
        }
        for (MIMEHeader range : accepted) {
            for (String type : offered) {
                if (range.weight() > 0 && fits(range, type)) {
                    return type;
                }
            }
        }
        return "";
    }

    private static boolean fits(MIMEHeader range, String type) {
        String[] parts = type.split("/");
        boolean any = range.component().equals("*");
        return any || range.component().equals(parts[0]) && (range.subComponent().equals("*") || range.subComponent().equals(parts[1]));
    }
}
