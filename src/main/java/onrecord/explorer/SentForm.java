package onrecord.explorer;

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
import onrecord.graphql.http.SendingTime;

/**
 * What a browser has sent with a form. Files stay in memory: nothing of them is written anywhere.
 *
 * @param fields by their names, each as often as it was sent
 * @param files those that were chosen, without empty ones
 */
public record SentForm(Map<String, List<String>> fields, List<SentFile> files) {

    /** The largest form, in bytes: as large as any request may be. */
    public static final int LARGEST = 2 * 1024 * 1024;

    /** As long as the largest form takes over a slow line. */
    private static final long SENDING_MILLIS = 60_000;

    public SentForm {
        fields = Map.copyOf(fields);
        files = List.copyOf(files);
    }

    public record SentFile(String name, byte[] bytes) {

        /** Fails with {@link BadParameter} when these bytes are no text. */
        public String text() {
            try {
                return TextFile.decode(bytes);
            } catch (UnreadableText unreadable) {
                throw new BadParameter("file", "The file '" + name + "' cannot be read: " + unreadable.getMessage() + ".", List.of());
            }
        }
    }

    /** Empty when nothing but white space was sent. */
    public Optional<String> field(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isBlank());
    }

    /** Waits until all of it has come; whoever takes too long is cut off. */
    public static Uni<SentForm> of(RoutingContext client) {
        HttpServerRequest request = client.request();
        return Uni.createFrom().emitter(sent -> {
            List<Coming> coming = new ArrayList<>();
            SendingTime.begin(client, SENDING_MILLIS);
            request.setExpectMultipart(true);
            request.exceptionHandler(sent::fail);
            request.uploadHandler(upload -> take(upload, coming, sent));
            request.endHandler(end -> {
                SendingTime.end(client);
                Map<String, List<String>> fields = new LinkedHashMap<>();
                request.formAttributes().names().forEach(name -> fields.put(name, List.copyOf(request.formAttributes().getAll(name))));
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
                sent.fail(new FormTooLong());
            } else {
                file.bytes.appendBuffer(piece);
            }
        });
    }
}
