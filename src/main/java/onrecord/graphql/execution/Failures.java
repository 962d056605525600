package onrecord.graphql.execution;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Says what a client is told when a field fails. */
@FunctionalInterface
public interface Failures {

    GraphQLError describe(Throwable failure, ResultPath path, @Nullable SourceLocation location);
}
