package onrecord.graphql.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Gives browsers the programs of the playground, which lie in the service packed: unpacked they are four times as large. */
@Singleton
final class PlaygroundFiles {

    /** As the build names them. */
    private static final List<String> FILES =
            List.of("graphiql.min.js", "graphiql.min.css", "react.production.min.js", "react-dom.production.min.js");

    void open(@Observes Router router) {
        for (String file : FILES) {
            router.route("/graphiql/" + file).method(HttpMethod.GET).method(HttpMethod.HEAD)
                    .blockingHandler(request -> send(request, file), false);
        }
    }

    private static void send(RoutingContext request, String file) {
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, file.endsWith(".css") ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, immutable, max-age=3600")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        byte[] packed = read(file);
        if (Gzip.isTaken(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(Buffer.buffer(packed));
        } else {
            response.end(Buffer.buffer(unpacked(packed)));
        }
    }

    private static byte[] read(String file) {
        try (InputStream resource = PlaygroundFiles.class.getResourceAsStream("/playground/" + file + ".gz")) {
            if (resource == null) {
                throw new IllegalStateException("the build has not packed " + file);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unpacked(byte[] packed) {
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacking.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
