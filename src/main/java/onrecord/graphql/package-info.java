/**
 * Asking, over GraphQL. What can be asked stands in {@code schema.graphql}, with all descriptions; the classes named {@code …Api} say how
 * each field is answered. A field that leads elsewhere is looked up once for all objects of its level.
 */
@NullMarked
package onrecord.graphql;

import org.jspecify.annotations.NullMarked;
