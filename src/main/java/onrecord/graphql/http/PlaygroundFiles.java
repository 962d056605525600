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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import onrecord.text.Sha256;

/**
 * Gives browsers the programs of the playground, which lie in the service packed: unpacked they are four times as large. What they are and how they are made
 * is said in {@code src/main/playground/build.js}.
 */
@Singleton
final class PlaygroundFiles {

    private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)*\\.(?<ending>js|css|ttf|txt)");

    /** With the hash of its content: another content has another name. */
    private static final Pattern HASHED = Pattern.compile(".+\\.[0-9A-Z]{8}\\.\\w+");

    private static final Map<String, String> TYPES = Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8", "ttf",
            "font/ttf", "txt", "text/plain;charset=UTF-8");

    void open(@Observes Router router) {
        router.route("/graphiql/:file").method(HttpMethod.GET).method(HttpMethod.HEAD).blockingHandler(PlaygroundFiles::answer, false);
    }

    /** What is not here may be one of the files that lie unpacked. */
    private static void answer(RoutingContext request) {
        Matcher name = NAME.matcher(request.pathParam("file"));
        Optional<byte[]> packed = name.matches() ? read(name.group()) : Optional.empty();
        if (packed.isEmpty()) {
            request.next();
        } else {
            send(request, name, packed.get());
        }
    }

    private static void send(RoutingContext request, Matcher name, byte[] packed) {
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, TYPES.get(name.group("ending"))).putHeader(HttpHeaders.VARY,
                HttpHeaders.ACCEPT_ENCODING);
        if (HASHED.matcher(name.group()).matches()) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "public, immutable, max-age=31536000");
        } else {
            // Files that belong together name each other: an old one must not meet a new one.
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            request.etag("W/\"" + Sha256.of(packed) + '"');
        }
        if (request.isFresh()) {
            response.setStatusCode(304).end();
        } else if (Gzip.isTaken(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(Buffer.buffer(packed));
        } else {
            response.end(Buffer.buffer(unpacked(packed)));
        }
    }

    private static Optional<byte[]> read(String file) {
        try (InputStream resource = PlaygroundFiles.class.getResourceAsStream("/playground/" + file + ".gz")) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
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
