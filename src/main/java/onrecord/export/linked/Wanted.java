package onrecord.export.linked;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What a client likes to get, by what it accepts, or by {@code ?as=json} or {@code ?as=jsonld}, which a link can say. */
public final class Wanted {

    private static final String PAGE = "text/html";
    private static final String LINKED_DATA = "application/ld+json";
    private static final String JSON = "application/json";

    /** What an address can give; the first one to whoever does not say. */
    static final List<String> FORMS = List.of(LINKED_DATA, JSON, PAGE);

    private Wanted() {}

    /** Whether a page for readers is wanted most. */
    public static boolean isPage(RoutingContext client) {
        return of(client).equals(PAGE);
    }

    /** The media type to answer with, empty when the client takes none of them. */
    static String of(RoutingContext client) {
        List<String> said = client.queryParam("as");
        if (!said.isEmpty()) {
            return switch (said.get(0)) {
                case "json" -> JSON;
                case "jsonld" -> LINKED_DATA;
                default -> "";
            };
        }
        List<MIMEHeader> accepted = client.parsedHeaders().accept();
        return accepted.isEmpty() ? FORMS.get(0) : mostWanted(accepted);
    }

    private static String mostWanted(List<MIMEHeader> accepted) {
        for (MIMEHeader range : accepted) {
            for (String type : FORMS) {
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
