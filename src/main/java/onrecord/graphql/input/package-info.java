/**
 * What clients send: filters, orders and texts, as input objects of the schema. A list that may be left out carries SmallRye's
 * {@code Nullable}, with its package because two annotations are called so: SmallRye takes the {@code @NonNull} of the elements for the
 * list's own unless this annotation says otherwise.
 */
@NullMarked
package onrecord.graphql.input;

import org.jspecify.annotations.NullMarked;
