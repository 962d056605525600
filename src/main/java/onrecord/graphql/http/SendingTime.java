package onrecord.graphql.http;

import io.vertx.ext.web.RoutingContext;

/** Cuts off whoever takes too long to send a body. */
public final class SendingTime {

    private static final String TIMER = SendingTime.class.getName();

    private SendingTime() {}

    /** From now on the client has so long. */
    public static void begin(RoutingContext client, long millis) {
        long timer = client.vertx().setTimer(millis, slow -> client.request().connection().close());
        client.addEndHandler(done -> client.vertx().cancelTimer(timer));
        client.put(TIMER, timer);
    }

    /** The body is there. */
    public static void end(RoutingContext client) {
        if (client.get(TIMER) instanceof Long timer) {
            client.vertx().cancelTimer(timer);
        }
    }
}
