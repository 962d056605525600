package onrecord.explorer.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Tells whether a page of this service has sent a form, and not one of a stranger whom the editor visits, too. Browsers say where a request comes from in
 * {@code Sec-Fetch-Site}, or, older ones and over plain HTTP, in {@code Origin}. Whoever says nothing is refused: programs have {@code /graphql}.
 */
public final class OwnPage {

    private OwnPage() {}

    /** Whether a page of the same scheme, host and port has sent it. */
    public static boolean hasSent(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        HostAndPort here = request.authority();
        return origin != null && here != null && authority(origin).filter(there -> there.equalsIgnoreCase(here.toString())).isPresent();
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(new URI(origin).getAuthority());
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
