/** What a text that a client sends says, as types of the schema. */
@NullMarked
package onrecord.graphql.extracted;

import org.jspecify.annotations.NullMarked;
