package onrecord.graphql.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import onrecord.graphql.input.StatementFilterInput;
import onrecord.storage.finding.StatementFilter;
import org.jspecify.annotations.Nullable;

/** A filter as clients write it, kept as JSON: <code>{"speakerName":"white hou"}</code>. */
public final class WrittenFilter {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private WrittenFilter() {}

    /** Fails with an {@link onrecord.graphql.error.ApiException} when it cannot be used. */
    public static String write(@Nullable StatementFilterInput filter) {
        if (filter == null) {
            return "{}";
        }
        StatementFilterInput.filter(filter);
        try {
            return JSON.writeValueAsString(filter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a filter that cannot be written: " + filter, e);
        }
    }

    public static StatementFilter read(String written) {
        try {
            return StatementFilterInput.filter(JSON.readValue(written, StatementFilterInput.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a filter that cannot be read: " + written, e);
        }
    }
}
