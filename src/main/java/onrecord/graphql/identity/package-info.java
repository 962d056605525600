/** Identities as clients see them, and what they lead to. */
@NullMarked
package onrecord.graphql.identity;

import org.jspecify.annotations.NullMarked;
