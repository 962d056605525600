package onrecord.graphql.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run.
 *
 * @param operationName null when the document has one operation only
 * @param variables before they are coerced
 */
record GraphQlRequest(String query, @Nullable String operationName, Map<String, Object> variables) {}
