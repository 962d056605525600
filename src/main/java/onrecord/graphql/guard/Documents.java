package onrecord.graphql.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents and decides whether they may run: parsed under limits, measured, and only then validated. Documents that passed are
 * kept, the ones asked for most often, up to a total length.
 */
@Singleton
public final class Documents implements PreparsedDocumentProvider {

    private static final long KEPT_CHARACTERS = 4_000_000;
    private static final int LONGEST_WORD = 250;

    private final GraphQLSchema schema;
    private final Limits limits;
    private final DocumentGuard guard;
    private final ParserOptions parserOptions;
    private final Cache<String, Document> valid = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String query, Document document) -> query.length())
            .build();

    public Documents(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
        this.guard = new DocumentGuard(schema, limits);
        this.parserOptions = ParserOptions.newParserOptions()
                .maxCharacters(limits.requestBytes())
                .maxTokens(limits.tokens())
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .redactTokenParserErrorMessages(false)
                .build();
    }

    /** Never throws on account of the document. */
    public PreparedDocument prepare(String query, @Nullable String operationName, Map<String, Object> variables) {
        Document known = valid.getIfPresent(query);
        int longest = known == null ? LongestWord.in(query) : 0;
        if (longest > LONGEST_WORD) {
            return PreparedDocument.refused(new Refusal(
                    "TOO_LONG_A_NAME",
                    "The query holds a name or number of " + longest + " characters; at most " + LONGEST_WORD + " are read.",
                    longest, LONGEST_WORD));
        }
        try {
            return judge(query, known == null ? parse(query) : known, known != null, operationName, variables);
        } catch (ParseCancelledException tooLong) {
            return PreparedDocument.refused(new Refusal(
                    "TOO_MANY_TOKENS",
                    "The query holds more than the " + limits.tokens() + " tokens that are read.",
                    limits.tokens() + 1L,
                    limits.tokens()));
        } catch (InvalidSyntaxException notGraphQl) {
            return PreparedDocument.refused(notGraphQl.toInvalidSyntaxError());
        }
    }

    private Document parse(String query) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(query)
                .parserOptions(parserOptions)
                .locale(Locale.ROOT)
                .build());
    }

    private PreparedDocument judge(
            String query, Document document, boolean validated, @Nullable String operationName, Map<String, Object> variables) {
        if (!limits.introspection() && Introspecting.in(document)) {
            return PreparedDocument.refused(new Refusal("INTROSPECTION_DISABLED", "This service does not tell its schema.", 1, 0));
        }
        DocumentGuard.Verdict verdict = guard.judge(document, operationName, variables);
        if (verdict.refusal().isPresent()) {
            return PreparedDocument.refused(verdict.refusal().get());
        }
        List<? extends GraphQLError> invalid = validated ? List.of() : ParseAndValidate.validate(schema, document, Locale.ROOT);
        if (invalid.isEmpty() && !validated) {
            valid.put(query, document);
        }
        return new PreparedDocument(document, operation(document, operationName), verdict.cost(), List.copyOf(invalid));
    }

    /** What the operation of this name does, or the only one when none is named. */
    private static OperationDefinition.@Nullable Operation operation(Document document, @Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .toList();
        return operations.size() == 1 ? operations.get(0).getOperation() : null;
    }

    /** The document prepared for this execution, found in its context. */
    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparedDocument prepared = input.getGraphQLContext().get(PreparedDocument.class);
        PreparedDocument document = prepared == null
                ? prepare(input.getQuery(), input.getOperationName(), input.getRawVariables().toMap())
                : prepared;
        return CompletableFuture.completedFuture(document.errors().isEmpty()
                ? new PreparsedDocumentEntry(document.document())
                : new PreparsedDocumentEntry(document.errors()));
    }
}
