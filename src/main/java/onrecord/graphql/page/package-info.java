/** Lists in pages, after the Relay specification for cursor connections: one record a list of the schema. */
@NullMarked
package onrecord.graphql.page;

import org.jspecify.annotations.NullMarked;
