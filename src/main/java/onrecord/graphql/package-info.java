/**
 * The GraphQL API, code-first with SmallRye GraphQL: one class {@code …Api} a noun, with its queries and with the fields that lead from it
 * to other nouns. Such a field is a method with a {@code @Source List<…>}, called once for all objects of a level.
 */
@NullMarked
package onrecord.graphql;

import org.jspecify.annotations.NullMarked;
