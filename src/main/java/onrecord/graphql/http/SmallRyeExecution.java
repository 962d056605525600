package onrecord.graphql.http;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import graphql.GraphQL;
import io.smallrye.graphql.execution.ExecutionService;
import org.jspecify.annotations.Nullable;

/**
 * What a native executable has of SmallRye's own way to execute queries, to which no request gets: nothing. Otherwise all that it may need would
 * be part of the executable, such as the traces of a federation and Protobuf, in which they are written.
 */
@TargetClass(ExecutionService.class)
final class SmallRyeExecution {

    /** SmallRye's service executes nothing when it has no engine. */
    @Substitute
    @Nullable
    GraphQL getGraphQL() {
        return null;
    }
}
