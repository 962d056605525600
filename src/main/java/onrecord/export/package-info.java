/**
 * Taking away what the service knows, in the formats people use. Everything is asked of GraphQL in the client's name ({@code asked}), so filters, limits,
 * rate limits and roles are those of GraphQL: whole lists as JSON Lines and CSV ({@code lists}), each thing at an address of its own as JSON-LD
 * ({@code linked}), news of a filter as a feed ({@code feed}).
 */
@NullMarked
package onrecord.export;

import org.jspecify.annotations.NullMarked;
