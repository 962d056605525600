package onrecord.graphql.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In what form an answer is given. */
enum MediaType {
    JSON("application/json"),
    /** After "GraphQL over HTTP": the status says whether the request could be executed. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** One event for each result, after "GraphQL over Server-Sent Events", distinct connections mode. */
    EVENT_STREAM("text/event-stream");

    private static final MediaType[] ALL = values();

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    String header() {
        return this == EVENT_STREAM ? name : name + "; charset=utf-8";
    }

    /**
     * The form the client likes best, JSON when it does not say; empty when it takes none of them. Parts of the header that are
     * malformed are ignored.
     *
     * @param accept the value of the {@code Accept} header
     */
    static Optional<MediaType> wanted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        return named(accept).or(() -> best(accept));
    }

    private static Optional<MediaType> best(String accept) {
        return Stream.of(accept.split(",", 50))
                .map(Range::parse)
                .filter(range -> range.quality > 0)
                .sorted(Comparator.comparingDouble((Range range) -> range.quality).reversed())
                .flatMap(range -> range.match().stream())
                .findFirst();
    }

    private static Optional<MediaType> named(String name) {
        for (MediaType media : ALL) {
            if (media.name.equals(name)) {
                return Optional.of(media);
            }
        }
        return Optional.empty();
    }

    /** One of the comma-separated parts of an {@code Accept} header. */
    private record Range(String type, double quality) {

        static Range parse(String part) {
            List<String> pieces = Stream.of(part.split(";", 20)).map(piece -> piece.strip().toLowerCase(Locale.ROOT)).toList();
            double quality = 1;
            for (String parameter : pieces.subList(1, pieces.size())) {
                if (parameter.startsWith("q=")) {
                    quality = number(parameter.substring(2));
                } else if (parameter.startsWith("charset=") && !parameter.replace("\"", "").equals("charset=utf-8")) {
                    quality = 0;
                }
            }
            return new Range(pieces.get(0), quality);
        }

        /** From 0 to 1, with three digits after the point at most (RFC 9110, section 12.4.2). */
        private static double number(String quality) {
            boolean plain = quality.length() <= 5 && quality.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
            try {
                double value = plain ? Double.parseDouble(quality) : 0;
                return value <= 1 ? value : 0;
            } catch (NumberFormatException nonsense) {
                return 0;
            }
        }

        Optional<MediaType> match() {
            if (type.equals("*/*") || type.equals("application/*")) {
                return Optional.of(JSON);
            }
            return named(type);
        }
    }
}
