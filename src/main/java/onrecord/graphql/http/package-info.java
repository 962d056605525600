/**
 * The way in: GraphQL over HTTP, over server-sent events and over WebSocket, each after its specification, and who may do what. Nothing a
 * client sends can hang or crash the service: every request has a size, a cost and a time.
 */
@NullMarked
package onrecord.graphql.http;

import org.jspecify.annotations.NullMarked;
