package onrecord.graphql.guard;

import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a document is not executed.
 *
 * @param code stable: {@code QUERY_TOO_DEEP}, {@code QUERY_TOO_COSTLY}
 * @param asked the figure that is too high
 * @param limit the highest figure allowed
 * @param places where in the document something has to be changed, empty when nobody can tell
 */
public record LimitExceeded(String code, String message, long asked, long limit, List<SourceLocation> places) implements GuardError {

    public LimitExceeded {
        places = List.copyOf(places);
    }

    public LimitExceeded(String code, String message, long asked, long limit) {
        this(code, message, asked, limit, List.of());
    }

    /** The same, with what to change and where. */
    LimitExceeded advising(String advice, SourceLocation place) {
        return new LimitExceeded(code, message + " " + advice, asked, limit, List.of(place));
    }

    @Override
    public List<SourceLocation> getLocations() {
        return places;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.put("asked", asked);
        extensions.put("limit", limit);
        return extensions;
    }
}
