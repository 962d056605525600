/**
 * The way in: GraphQL over HTTP, over server-sent events and over WebSocket, each after its specification, and who may do what. Every
 * request is bounded in size, cost and time, so that no client can block or crash the service.
 */
@NullMarked
package onrecord.graphql.http;

import org.jspecify.annotations.NullMarked;
