/** What clients send: filters, orders and texts, as input objects of the schema. */
@NullMarked
package onrecord.graphql.input;

import org.jspecify.annotations.NullMarked;
