/**
 * The GraphQL API, code-first: one class {@code …Api} a noun, with its queries and with the fields that lead from it to other nouns. Such
 * a field is a method with a {@code @Source List<…>}, called once for all objects of a level. SmallRye GraphQL makes the schema from these
 * classes and nothing else: a query is executed by {@code execution.LevelByLevel}, which calls their methods through
 * {@code schema.OperationFetcher}. So what SmallRye offers around an execution (interceptors, events, a context) has no effect on them.
 */
@NullMarked
package onrecord.graphql;

import org.jspecify.annotations.NullMarked;
