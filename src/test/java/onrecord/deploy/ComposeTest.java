package onrecord.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Compose file names what is there, and its two services agree about the database. */
class ComposeTest {

    private static final Path FOLDER = Path.of("deploy");
    private static final JsonNode COMPOSE = Manifests.in(FOLDER.resolve("compose.yaml")).get(0);
    private static final JsonNode SERVICE = COMPOSE.at("/services/onrecord");
    private static final JsonNode DATABASE = COMPOSE.at("/services/database");

    @Test
    void theServiceAsksTheDatabaseBesideIt() {
        JsonNode settings = SERVICE.path("environment");
        JsonNode made = DATABASE.path("environment");
        assertThat(settings.path("QUARKUS_DATASOURCE_REACTIVE_URL").asText())
                .isEqualTo("postgresql://database:5432/" + made.path("POSTGRES_DB").asText());
        assertThat(settings.path("QUARKUS_DATASOURCE_USERNAME")).isEqualTo(made.path("POSTGRES_USER"));
        assertThat(settings.path("QUARKUS_DATASOURCE_PASSWORD")).isEqualTo(made.path("POSTGRES_PASSWORD"));
        assertThat(SERVICE.at("/depends_on/database/condition").asText()).isEqualTo("service_healthy");
        assertThat(DATABASE.has("healthcheck")).isTrue();
    }

    @Test
    void theServiceReadsFromTheBrokerOfTheProfileWhereItIsToldTo() {
        JsonNode broker = COMPOSE.at("/services/kafka");
        JsonNode settings = SERVICE.path("environment");
        assertThat(broker.at("/profiles/0").asText()).isEqualTo("kafka");
        assertThat(broker.at("/environment/KAFKA_ADVERTISED_LISTENERS").asText())
                .isEqualTo("PLAINTEXT://" + settings.path("ONRECORD_KAFKA_BOOTSTRAP_SERVERS").asText());
        assertThat(settings.path("ONRECORD_KAFKA_ENABLED").asText()).isEqualTo("${KAFKA:-false}");
        assertThat(SERVICE.at("/build/args/MAVEN_ARGS").asText()).as("the build with Kafka's client").isEqualTo("${KAFKA:+-Pkafka}");
        assertThat(SERVICE.at("/depends_on/kafka/required").asBoolean(true)).as("whether nothing starts without it").isFalse();
        assertThat(broker.at("/environment/KAFKA_LOG_DIRS").asText()).isEqualTo(broker.at("/volumes/0").asText().split(":")[1]);
        assertThat(COMPOSE.path("volumes").has(broker.at("/volumes/0").asText().split(":")[0])).isTrue();
    }

    @Test
    void noPasswordStandsInTheFile() {
        assertThat(DATABASE.at("/environment/POSTGRES_PASSWORD").asText()).startsWith("${DATABASE_PASSWORD:?");
    }

    @Test
    void whatIsBuiltAndMountedIsThere() {
        String dockerfile = SERVICE.at("/build/dockerfile").asText().replaceAll("\\$\\{DOCKERFILE:-([^}]*)}", "$1");
        assertThat(FOLDER.resolve(SERVICE.at("/build/context").asText()).resolve(dockerfile)).isRegularFile();
        for (JsonNode mounted : DATABASE.path("volumes")) {
            assertThat(COMPOSE.path("volumes").has(mounted.asText().split(":")[0])).as(mounted.asText()).isTrue();
        }
        String articles = SERVICE.at("/volumes/0").asText().replaceAll("\\$\\{ARTICLES:-([^}]*)}:.*", "$1");
        assertThat(Files.isDirectory(FOLDER.resolve(articles))).isTrue();
    }

    @Test
    void metricsAreForThisMachineOnly() {
        List<String> ports = new ArrayList<>();
        SERVICE.path("ports").forEach(port -> ports.add(port.asText()));
        assertThat(ports).filteredOn(port -> port.endsWith(":9000")).singleElement().asString().startsWith("127.0.0.1:");
    }
}
