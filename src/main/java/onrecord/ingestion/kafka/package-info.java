/**
 * Articles from a topic of Kafka, one a message, where it is switched on. A message is done with once its article is stored, so none is lost; one
 * that comes again is the same article. What is no article goes to a topic of its own, with the reason.
 *
 * <p>Kafka's client makes the service larger for everybody, so what needs it lies in {@code src/kafka} and is built by {@code mvn -Pkafka} only.
 */
@NullMarked
package onrecord.ingestion.kafka;

import org.jspecify.annotations.NullMarked;
