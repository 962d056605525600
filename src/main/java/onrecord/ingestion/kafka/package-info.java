/**
 * Articles from a topic of Kafka, one a message, where it is switched on. A message is done with once its article is stored, so none is lost; one
 * that comes again is the same article. What is no article goes to a topic of its own, with the reason.
 */
@NullMarked
package onrecord.ingestion.kafka;

import org.jspecify.annotations.NullMarked;
