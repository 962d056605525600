package onrecord.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.smallrye.graphql.execution.ExecutionResponse;

/** An answer that writes itself as JSON straight away, without building a tree of it first. */
final class Response extends ExecutionResponse {

    private static final ObjectMapper JSON = new ObjectMapper();

    Response(ExecutionResult result) {
        super(result);
    }

    @Override
    public String getExecutionResultAsString() {
        try {
            return JSON.writeValueAsString(getExecutionResult().toSpecification());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer that cannot be written", impossible);
        }
    }
}
