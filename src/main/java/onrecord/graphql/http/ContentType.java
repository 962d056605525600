package onrecord.graphql.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a client says its body is: <em>application/json; charset=utf-8</em>.
 *
 * @param type without parameters, in small letters; empty when the client does not say
 * @param parameters in small letters, without quotation marks: {@code charset=utf-8}
 */
public record ContentType(String type, List<String> parameters) {

    private static final int MOST_PIECES = 5;

    public ContentType {
        parameters = List.copyOf(parameters);
    }

    /** @param header the value of the {@code Content-Type} header */
    public static ContentType of(@Nullable String header) {
        List<String> pieces = Arrays.stream((header == null ? "" : header).split(";", MOST_PIECES))
                .map(piece -> piece.strip().toLowerCase(Locale.ROOT)).toList();
        return new ContentType(pieces.get(0),
                pieces.subList(1, pieces.size()).stream().map(parameter -> parameter.replace("\"", "")).toList());
    }

    public boolean isJson() {
        return type.equals("application/json");
    }

    /** Whether it is in UTF-8, as it is where nothing else is said. */
    boolean isUtf8() {
        return parameters.stream().allMatch(parameter -> !parameter.startsWith("charset=") || parameter.equals("charset=utf-8"));
    }
}
