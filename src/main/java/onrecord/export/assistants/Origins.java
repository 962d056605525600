package onrecord.export.assistants;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may ask from a browser. A page of a stranger that has its own name lead to this machine (DNS rebinding) is of the same origin as the service
 * in the eyes of the browser; but the name is the stranger's.
 */
record Origins(Set<String> allowed) {

    private static final Set<String> OF_THE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    Origins {
        allowed = Set.copyOf(allowed);
    }

    /** @param origin the header of that name, which programs other than browsers leave out */
    boolean mayAsk(@Nullable String origin) {
        return origin == null || allowed.contains(origin) || isOfTheMachine(origin);
    }

    private static boolean isOfTheMachine(String origin) {
        try {
            URI site = new URI(origin);
            return site.getHost() != null && OF_THE_MACHINE.contains(site.getHost()) && site.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
