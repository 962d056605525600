package onrecord.graphql.execution;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Makes the error that a client gets when a field fails. */
@FunctionalInterface
public interface FailureReporter {

    GraphQLError describe(Throwable failure, ResultPath path, @Nullable SourceLocation location);
}
