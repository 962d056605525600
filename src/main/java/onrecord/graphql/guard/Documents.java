package onrecord.graphql.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.graphql.schema.ServiceSchema;
import org.jspecify.annotations.Nullable;

/**
 * Parses, measures and validates GraphQL documents, in this order, and caches those that passed: the ones asked for most often, up to a
 * total length.
 *
 * <p>Caffeine makes the names of its classes of what the cache is asked to do; a native executable has those that are named here.
 */
@Singleton
@RegisterForReflection(classNames = {
    "com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.PSMW"})
public final class Documents implements PreparsedDocumentProvider {

    private static final long CACHED_CHARACTERS = 4_000_000;
    private static final int LONGEST_TOKEN = 250;

    /** Errors that an unknown name gives. */
    private static final Set<ValidationErrorClassification> OF_NAMES =
            Set.of(ValidationErrorType.FieldUndefined, ValidationErrorType.UnknownArgument, ValidationErrorType.WrongType);

    /** Errors that a value, or one that is missing, gives. */
    private static final Set<ValidationErrorClassification> OF_VALUES = Set.of(
            ValidationErrorType.WrongType, ValidationErrorType.MissingFieldArgument, ValidationErrorType.NullValueForNonNullArgument,
            ValidationErrorType.SubselectionRequired, ValidationErrorType.SubselectionNotAllowed);

    private final GraphQLSchema schema;
    private final Limits limits;
    private final DocumentGuard guard;
    private final ParserOptions parserOptions;
    private final Cache<String, Document> valid = Caffeine.newBuilder()
            .maximumWeight(CACHED_CHARACTERS)
            .weigher((String query, Document document) -> query.length())
            .build();

    public Documents(@Identifier(ServiceSchema.NAME) GraphQLSchema schema, Limits limits) {
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

    /** A document that may not run is an answer with errors, never an exception. */
    public PreparedDocument prepare(String query, @Nullable String operationName, Map<String, Object> variables) {
        Document known = valid.getIfPresent(query);
        int longest = known == null ? LongestToken.in(query) : 0;
        if (longest > LONGEST_TOKEN) {
            return PreparedDocument.refused(new LimitExceeded(
                    "NAME_TOO_LONG",
                    "The query holds a name or number of " + longest + " characters; at most " + LONGEST_TOKEN + " are read.",
                    longest, LONGEST_TOKEN));
        }
        try {
            return check(query, known == null ? parse(query) : known, known != null, operationName, variables);
        } catch (ParseCancelledException tooLong) {
            return PreparedDocument.refused(new LimitExceeded(
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

    private PreparedDocument check(
            String query, Document document, boolean validated, @Nullable String operationName, Map<String, Object> variables) {
        if (!limits.introspection() && IntrospectionCheck.in(document)) {
            return PreparedDocument.refused(new LimitExceeded("INTROSPECTION_DISABLED", "Introspection is disabled.", 1, 0));
        }
        DocumentGuard.Result result = guard.check(document, operationName, variables);
        if (result.refusal().isPresent()) {
            return PreparedDocument.refused(result.refusal().get());
        }
        List<? extends GraphQLError> invalid = validated ? List.of() : invalid(document);
        if (invalid.isEmpty() && !validated) {
            valid.put(query, document);
        }
        OperationDefinition operation = operation(document, operationName);
        if (invalid.isEmpty() && operation != null && !operation.getVariableDefinitions().isEmpty()) {
            invalid = invalid(variables, operation);
        }
        return operation == null
                ? new PreparedDocument(document, null, null, result.cost(), List.copyOf(invalid))
                : new PreparedDocument(document, operation.getOperation(), invalid.isEmpty() ? rootField(operation) : null, result.cost(),
                        List.copyOf(invalid));
    }

    /** What does not fit the schema, in plain words where we have some; where a name is unknown, it is told which ones are known. */
    private List<GraphQLError> invalid(Document document) {
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ROOT);
        List<Misfit> unknown = errors.isEmpty() ? List.of() : UnknownNames.in(document, schema, limits.introspection());
        Set<SourceLocation> places = unknown.stream().map(Misfit::place).collect(Collectors.toSet());
        List<Misfit> wrong = errors.isEmpty() ? List.of() : WrongValues.in(document, schema, limits.introspection());
        List<GraphQLError> all = new ArrayList<>(unknown);
        all.addAll(wrong);
        errors.stream()
                .filter(error -> wrong.isEmpty() || !OF_VALUES.contains(error.getValidationErrorType()))
                .filter(error -> !OF_NAMES.contains(error.getValidationErrorType())
                        || Objects.requireNonNullElse(error.getLocations(), List.<SourceLocation>of()).stream().noneMatch(places::contains))
                .forEach(all::add);
        return all;
    }

    /** What of the variables does not fit the query. */
    private List<Misfit> invalid(Map<String, Object> variables, OperationDefinition operation) {
        List<Misfit> all = new ArrayList<>(UnknownNames.in(variables, operation, schema, limits.introspection()));
        all.addAll(WrongVariables.in(variables, operation, schema));
        return all;
    }

    /** The operation of this name, or the only one when none is named. */
    private static @Nullable OperationDefinition operation(Document document, @Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .toList();
        return operations.size() == 1 ? operations.get(0) : null;
    }

    /** The one field that the operation asks for by itself, however often. Of a valid document it is a field of the schema. */
    private static @Nullable String rootField(OperationDefinition operation) {
        String only = null;
        for (Selection<?> selection : operation.getSelectionSet().getSelections()) {
            if (!(selection instanceof Field field) || only != null && !only.equals(field.getName())) {
                return null;
            }
            only = field.getName();
        }
        return only;
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
