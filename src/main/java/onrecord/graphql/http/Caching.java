package onrecord.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Says what caches between a client and the service may do with an answer to a GET. An answer is kept only where whoever runs the service wants that, and
 * where its address is the same for all: the document is named by it, and no token says who asks.
 */
@Singleton
public final class Caching {

    private static final String KEPT = Caching.class.getName();

    private final Duration time;

    Caching(DocumentSettings documents) {
        this.time = documents.cacheFor();
    }

    void prepare(RoutingContext context, SentRequest request, Client client) {
        if (time.toSeconds() > 0 && isGet(context) && request.query() == null && !client.signedIn()) {
            context.put(KEPT, time);
        }
    }

    /** The cost as an answer tells it: what is left of a client's rate limit is nothing for others. */
    Map<String, Object> cost(RoutingContext context, Map<String, Object> cost) {
        if (context.get(KEPT) == null) {
            return cost;
        }
        Map<String, Object> forAll = new HashMap<>(cost);
        forAll.remove(RequestPolicy.THROTTLE_STATUS);
        return forAll;
    }

    /** Sets the headers of an answer. */
    static void setHeaders(RoutingContext context, Map<String, ?> answer) {
        if (!isGet(context)) {
            return;
        }
        if (answer.containsKey("errors")) {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (context.get(KEPT) instanceof Duration time) {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=" + time.toSeconds());
            context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    private static boolean isGet(RoutingContext context) {
        return context.request().method() == HttpMethod.GET;
    }
}
