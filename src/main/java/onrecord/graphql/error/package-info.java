/** What can go wrong for a client: every error has a stable code, and tells nothing of the service's inside. */
@NullMarked
package onrecord.graphql.error;

import org.jspecify.annotations.NullMarked;
