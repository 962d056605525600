/** Makes the schema executable: SmallRye GraphQL builds it from the annotated classes, and here every field gets a fetcher that answers a whole level. */
@NullMarked
package onrecord.graphql.schema;

import org.jspecify.annotations.NullMarked;
