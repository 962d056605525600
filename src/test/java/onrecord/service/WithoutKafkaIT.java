package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A build without Kafka's client, which the ordinary one is. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class WithoutKafkaIT {

    @TempDir
    Path folder;

    @Test
    void articlesFromATopicAreNotPromisedInVain() {
        assertThat(RunningService.refusalIn(folder, Map.of("ONRECORD_KAFKA_ENABLED", "true")))
                .contains("onrecord.kafka.enabled is true, but this build is without Kafka's client", "mvn -Pkafka package");
    }
}
