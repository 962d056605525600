package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service that cannot start as it is set up says so in one line. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StartingIT {

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void anAddressThatIsNoneIsNamedWithoutThePassword() {
        assertThat(refusal(Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", "postgres//me:sesame@host/news")))
                .contains("quarkus.datasource.reactive.url is", "Write postgresql://host:5432/name").doesNotContain("sesame");
        assertThat(other.resolve("data")).doesNotExist();
    }

    @Test
    void aValueThatCannotBeReadIsNamedWithItsSetting() {
        assertThat(refusal(Map.of("ONRECORD_WAITING", "plenty", "ONRECORD_SETTLE_AFTER", "-1s")))
                .contains("onrecord.waiting is \"plenty\": write a whole number from 1",
                        "onrecord.settle-after is \"-1s\": write a time longer than nothing");
    }

    @Test
    void aTokenThatIsTooShortIsNotShown() {
        assertThat(refusal(Map.of("ONRECORD_ACCESS_EDITOR_TOKEN", "abracadabra")))
                .contains("onrecord.access.editor-token is set (11 characters): it needs at least 16").doesNotContain("abracadabra");
    }

    @Test
    void aPortInUseIsFoundBeforeADatabaseIsMade() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> settings = Map.of("QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT", "" + taken.getLocalPort());
            assertThat(refusal(settings)).contains("quarkus.http.port is \"" + taken.getLocalPort() + "\"", "Address already in use");
        }
        assertThat(other.resolve("data")).doesNotExist();
    }

    @Test
    void theDatabaseMayComeLaterAndAWrongPasswordIsNotWaitedFor() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        try (RunningService host = RunningService.startIn(folder)) {
            int port = Relay.freePort();
            Map<String, String> settings = new HashMap<>(host.database().settings());
            String address = settings.get("QUARKUS_DATASOURCE_REACTIVE_URL");
            int there = Integer.parseInt(address.replaceAll(".*:(\\d+)/.*", "$1"));
            settings.put("QUARKUS_DATASOURCE_REACTIVE_URL", address.replace(":" + there + "/", ":" + port + "/"));
            settings.put("ONRECORD_FOLDRES", "elsewhere");
            try (RunningService guest = RunningService.launchIn(other, settings)) {
                while (!guest.log().contains("Waiting up to 60 s for the database: quarkus.datasource.reactive.url is")) {
                    assertThat(guest.handle().isAlive()).as(guest.log()).isTrue();
                    RunningService.pause();
                }
                try (Relay relay = new Relay(port, there)) {
                    assertThat(guest.get("/graphql?query=%7Barticles%7BtotalCount%7D%7D")).contains("\"totalCount\":0");
                    guest.stop();
                }
                assertThat(guest.log())
                        .contains(
                                "The environment variable ONRECORD_FOLDRES has no effect: there is no such setting. Is ONRECORD_FOLDERS meant?")
                        .doesNotContain("\tat ");
            }
            settings.put("QUARKUS_DATASOURCE_REACTIVE_URL", address);
            settings.put("QUARKUS_DATASOURCE_PASSWORD", "open sesame");
            assertThat(refusal(settings)).contains("quarkus.datasource.reactive.url is", "password authentication failed")
                    .doesNotContain("sesame");
            settings.put("QUARKUS_DATASOURCE_REACTIVE_URL", address.replace(":" + there + "/", ":" + port + "/"));
            settings.put("ONRECORD_DATABASE_WAIT", "1s");
            assertThat(refusal(settings)).contains("no database answers there within onrecord.database-wait (1 s)");
        }
    }

    private String refusal(Map<String, String> settings) {
        return RunningService.refusalIn(other, settings);
    }
}
