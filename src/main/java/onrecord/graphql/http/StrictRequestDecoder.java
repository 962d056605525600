package onrecord.graphql.http;

import io.netty.handler.codec.http.HttpMessage;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;

/**
 * Decodes requests as Vert.x does, but refuses one that gives its length twice, as {@code Content-Length} and as {@code Transfer-Encoding}:
 * a proxy in front may believe the other one, and take the rest for the request of somebody else (RFC 9112, section 6.1).
 */
final class StrictRequestDecoder extends VertxHttpRequestDecoder {

    StrictRequestDecoder(HttpServerOptions options) {
        super(options);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("both Content-Length and Transfer-Encoding");
    }
}
