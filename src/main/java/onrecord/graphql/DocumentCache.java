package onrecord.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Keeps the parsed and validated form of the queries used last; clients send the same ones with other variables. */
final class DocumentCache implements PreparsedDocumentProvider {

    private static final int MOST = 500;

    /** A longer query is parsed each time, so that the cache stays small whatever is sent. */
    private static final int LONGEST = 20_000;

    private final Map<String, PreparsedDocumentEntry> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > MOST;
        }
    });

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry known = recent.get(input.getQuery());
        if (known == null) {
            known = parse.apply(input);
            if (!known.hasErrors() && input.getQuery().length() <= LONGEST) {
                recent.put(input.getQuery(), known);
            }
        }
        return CompletableFuture.completedFuture(known);
    }
}
