package onrecord.ingestion.kafka;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import onrecord.settings.CannotStart;

/** Ends the start where articles are to come from Kafka and the build is one without Kafka's client: nobody is to wait for them in vain. */
@ApplicationScoped
class ClientCheck {

    /** Before anything is read. */
    private static final int FIRST = 500;

    private final KafkaSettings settings;
    private final Instance<TopicReader> reader;

    ClientCheck(KafkaSettings settings, Instance<TopicReader> reader) {
        this.settings = settings;
        this.reader = reader;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        if (settings.enabled() && reader.isUnsatisfied()) {
            throw new CannotStart("onrecord.kafka.enabled is true, but this build is without Kafka's client: build the service with"
                    + " mvn -Pkafka package (images: docker build --build-arg MAVEN_ARGS=-Pkafka ...), or set it to false");
        }
    }
}
