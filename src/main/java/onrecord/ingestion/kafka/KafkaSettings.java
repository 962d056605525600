package onrecord.ingestion.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where articles come from beside files and mutations. In a build with Kafka's client these are handed on to SmallRye Reactive Messaging. */
@ConfigMapping(prefix = "onrecord.kafka")
public interface KafkaSettings {

    /** Whether articles are taken from a topic of Kafka, too. It takes a build with Kafka's client: {@code mvn -Pkafka package}. */
    @WithDefault("false")
    boolean enabled();

    /** Brokers that are asked first, with commas between them; they know all others. */
    @WithDefault("localhost:9092")
    String bootstrapServers();

    /** The topic with an article a message. */
    @WithDefault("articles")
    String topic();

    /** The topic that takes the messages that are no articles, with the reason in their headers. */
    @WithDefault("articles-refused")
    String deadLetterTopic();

    /** The consumer group. Replicas of one group share the partitions of the topic. */
    @WithDefault("onrecord")
    String group();
}
