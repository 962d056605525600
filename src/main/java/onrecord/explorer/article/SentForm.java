package onrecord.explorer.article;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
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
 * @param file the one that was chosen, if one was
 */
record SentForm(Map<String, String> fields, Optional<SentFile> file) {

    /** The largest form, in bytes: as large as any request may be. */
    private static final int LARGEST = 2 * 1024 * 1024;

    SentForm {
        fields = Map.copyOf(fields);
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
            Buffer file = Buffer.buffer();
            StringBuilder name = new StringBuilder();
            request.setExpectMultipart(true);
            request.exceptionHandler(sent::fail);
            request.uploadHandler(upload -> take(upload, file, name, sent));
            request.endHandler(end -> {
                Map<String, String> fields = new LinkedHashMap<>();
                request.formAttributes().forEach((field, value) -> {
                    if (!value.isBlank()) {
                        fields.putIfAbsent(field, value);
                    }
                });
                sent.complete(new SentForm(fields,
                        file.length() == 0 ? Optional.empty() : Optional.of(new SentFile(name.toString(), file.getBytes()))));
            });
            request.resume();
        });
    }

    /** Of several files only the first is read. */
    private static void take(HttpServerFileUpload upload, Buffer file, StringBuilder name, UniEmitter<? super SentForm> sent) {
        boolean first = name.isEmpty() && !upload.filename().isEmpty();
        if (first) {
            name.append(upload.filename());
        }
        upload.handler(piece -> {
            if (file.length() + piece.length() > LARGEST) {
                sent.fail(new BadParameter("file", "The file '" + name + "' is larger than " + LARGEST + " bytes.", List.of()));
            } else if (first) {
                file.appendBuffer(piece);
            }
        });
    }
}
