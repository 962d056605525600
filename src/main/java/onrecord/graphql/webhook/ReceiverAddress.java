package onrecord.graphql.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a webhook posts to.
 *
 * @param host a name or an address, without the brackets of one of IPv6
 * @param port 1 to 65535
 * @param path with the query; begins with a slash
 * @param allowed whether the host may be anywhere; otherwise its address has to be {@linkplain PublicAddresses public}
 */
public record ReceiverAddress(String host, int port, boolean encrypted, String path, boolean allowed) {

    /** In UTF-16 code units. */
    private static final int LONGEST = 2000;

    private static final String HTTPS = "https";

    /** Says what is wrong with it. */
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusable(String problem) {
            super(problem, null, false, false);
        }

        /** Never null here, unlike in exceptions of others. */
        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }

    /** Where its host leads is not looked up here: that may change. Fails with {@link Unusable}. */
    public static ReceiverAddress of(String url, WebhookSettings settings) {
        URI uri = parsed(url);
        String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
        boolean encrypted = scheme.equals(HTTPS);
        if (!encrypted && !scheme.equals("http")) {
            throw new Unusable("it does not begin with https://");
        }
        String host = uri.getHost();
        if (host == null || uri.getPort() == 0 || uri.getPort() > 0xffff) {
            throw new Unusable("it names no host, or a port that cannot be");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new Unusable("it has a user or a fragment: put a secret of your own into its path or query");
        }
        int port = uri.getPort() < 0 ? encrypted ? 443 : 80 : uri.getPort();
        boolean allowed = isAllowed(host, port, settings.allowedHosts().orElse(List.of()));
        if (!encrypted && !allowed) {
            throw new Unusable("it does not begin with https://, and its host is not in onrecord.webhooks.allowed-hosts");
        }
        return new ReceiverAddress(host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port, encrypted, path(uri), allowed);
    }

    private static URI parsed(String url) {
        if (url.length() > LONGEST) {
            throw new Unusable("it has more than " + LONGEST + " characters");
        }
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new Unusable("it is no URL");
        }
    }

    private static boolean isAllowed(String host, int port, List<String> hosts) {
        return hosts.stream().map(String::strip).anyMatch(one -> one.equalsIgnoreCase(host) || one.equalsIgnoreCase(host + ":" + port));
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
