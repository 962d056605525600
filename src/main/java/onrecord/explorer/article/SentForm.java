package onrecord.explorer.article;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.TextFile;
import onrecord.article.UnreadableText;
import onrecord.export.asked.BadParameter;

/**
 * What a browser has sent with a form. Files stay in memory: nothing of them is written anywhere.
 *
 * @param fields by their names, without the empty ones
 * @param files those that were chosen, without empty ones
 */
record SentForm(Map<String, String> fields, List<SentFile> files) {

    /** The largest form, in bytes: as large as any request may be. */
    private static final int LARGEST = 2 * 1024 * 1024;

    SentForm {
        fields = Map.copyOf(fields);
        files = List.copyOf(files);
    }

    record SentFile(String name, byte[] bytes) {

        /** Fails with {@link BadParameter} when these bytes are no text. */
        String text() {
            try {
                return TextFile.decode(bytes);
            } catch (UnreadableText unreadable) {
                throw new BadParameter("file", "The file '" + name + "' cannot be read: " + unreadable.getMessage() + ".", List.of());
            }
        }
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Waits until all of it has come. */
    static Uni<SentForm> of(RoutingContext client) {
        HttpServerRequest request = client.request();
        return Uni.createFrom().emitter(sent -> {
            List<Coming> coming = new ArrayList<>();
            request.setExpectMultipart(true);
            request.exceptionHandler(sent::fail);
            request.uploadHandler(upload -> take(upload, coming, sent));
            request.endHandler(end -> {
                Map<String, String> fields = new LinkedHashMap<>();
                request.formAttributes().forEach((field, value) -> {
                    if (!value.isBlank()) {
                        fields.putIfAbsent(field, value);
                    }
                });
                sent.complete(new SentForm(fields, coming.stream().filter(file -> file.bytes.length() > 0)
                        .map(file -> new SentFile(file.name, file.bytes.getBytes())).toList()));
            });
            request.resume();
        });
    }

    /** A file of which some has come. */
    private record Coming(String name, Buffer bytes) {}

    private static void take(HttpServerFileUpload upload, List<Coming> coming, UniEmitter<? super SentForm> sent) {
        Coming file = new Coming(upload.filename(), Buffer.buffer());
        coming.add(file);
        upload.handler(piece -> {
            if (coming.stream().mapToInt(each -> each.bytes.length()).sum() + piece.length() > LARGEST) {
                sent.fail(new BadParameter("file", "With '" + file.name + "' there are more than " + LARGEST + " bytes.", List.of()));
            } else {
                file.bytes.appendBuffer(piece);
            }
        });
    }
}
