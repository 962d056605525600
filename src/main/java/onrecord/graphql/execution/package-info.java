/**
 * Executes GraphQL level by level: a field is asked once for all objects of its level, so that a relation costs one query however many
 * objects stand there. It depends on GraphQL only, not on what the service is about.
 */
@NullMarked
package onrecord.graphql.execution;

import org.jspecify.annotations.NullMarked;
