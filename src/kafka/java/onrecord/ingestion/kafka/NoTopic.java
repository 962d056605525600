package onrecord.ingestion.kafka;

import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.ChannelRegistar;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Stands in for the topic where Kafka is switched off: SmallRye would warn of a consumer that nothing is connected to. */
@ApplicationScoped
class NoTopic implements ChannelRegistar {

    private final KafkaSettings settings;
    private final ChannelRegistry channels;

    NoTopic(KafkaSettings settings, ChannelRegistry channels) {
        this.settings = settings;
        this.channels = channels;
    }

    @Override
    public void initialize() {
        if (!settings.enabled()) {
            channels.register(ArticleConsumer.CHANNEL, Multi.createFrom().nothing(), false);
        }
    }
}
