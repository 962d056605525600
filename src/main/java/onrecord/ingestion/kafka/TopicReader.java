package onrecord.ingestion.kafka;

/** Takes articles from a topic. There is one in a build with Kafka's client only, whose sources are in {@code src/kafka}. */
interface TopicReader {}
