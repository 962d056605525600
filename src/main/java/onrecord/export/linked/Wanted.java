package onrecord.export.linked;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What a client likes to get, by what it accepts, or by {@code ?as=json} or {@code ?as=jsonld}, which a link can say. */
public final class Wanted {

    private static final String PAGE = "text/html";
    private static final String ANNOTATION_PROFILE = "http://www.w3.org/ns/anno.jsonld";

    static final String LINKED_DATA = "application/ld+json";

    /** Of JSON-LD the words of the Web Annotation Vocabulary; a client asks for them as its recommendation has it, by their profile. */
    static final String ANNOTATIONS = LINKED_DATA + "; profile=\"" + ANNOTATION_PROFILE + "\"";

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
                    return type.equals(LINKED_DATA) && asksForAnnotations(range) ? ANNOTATIONS : type;
                }
            }
        }
        return "";
    }

    /** Other profiles are those of what everybody gets who wants JSON-LD, or unknown and so of no account. */
    private static boolean asksForAnnotations(MIMEHeader range) {
        String profiles = range.parameter("profile");
        return profiles != null && List.of(profiles.replace("\"", "").split(" ")).contains(ANNOTATION_PROFILE);
    }

    private static boolean fits(MIMEHeader range, String type) {
        String[] parts = type.split("/");
        boolean any = range.component().equals("*");
        return any || range.component().equals(parts[0]) && (range.subComponent().equals("*") || range.subComponent().equals(parts[1]));
    }
}
