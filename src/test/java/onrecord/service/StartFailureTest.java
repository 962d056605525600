package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import onrecord.graphql.guard.Limits;
import onrecord.graphql.http.AccessSettings;
import onrecord.settings.CannotStart;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void aWrongNumberIsShownWithItsSettingAndWhatIsAllowed() {
        assertThat(lineFor("onrecord.limits.depth", "many"))
                .isEqualTo("onrecord.limits.depth is \"many\": write a whole number from 1 to 2147483647");
        assertThat(lineFor("onrecord.limits.depth", "0")).isEqualTo("onrecord.limits.depth is \"0\": write a number of 1 or more");
    }

    @Test
    void aWrongTimeIsShownWithAnExample() {
        assertThat(lineFor("onrecord.limits.time", "ten seconds"))
                .isEqualTo("onrecord.limits.time is \"ten seconds\": write a time such as 500ms, 10s or 2m");
    }

    @Test
    void severalAreToldInOneLine() {
        assertThat(lineFor("onrecord.limits.depth", "many", "onrecord.access.throttle.points", "few")).contains("; ").doesNotContain("\n");
    }

    @Test
    void aReasonMayLieAnywhereInTheChain() {
        assertThat(StartFailure.inOneLine(new ExceptionInInitializerError(new IllegalStateException(new CannotStart("no\nway")))))
                .contains("no way");
    }

    @Test
    void whatNobodyForesawKeepsItsStackTrace() {
        assertThat(StartFailure.inOneLine(new IllegalStateException("odd"))).isEmpty();
    }

    private static String lineFor(String... settings) {
        Map<String, String> given = settings.length == 2 ? Map.of(settings[0], settings[1])
                : Map.of(settings[0], settings[1], settings[2], settings[3]);
        try {
            new SmallRyeConfigBuilder().withMapping(Limits.class).withMapping(AccessSettings.class)
                    .withSources(new PropertiesConfigSource(given, "given", 100)).build();
        } catch (RuntimeException refused) {
            return StartFailure.inOneLine(refused).orElseThrow();
        }
        throw new AssertionError("accepted: " + given);
    }
}
