package onrecord.explorer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import onrecord.graphql.http.AccessSettings;
import onrecord.settings.CannotStart;
import org.junit.jupiter.api.Test;

/** What a browser keeps of a token tells nobody anything, and only for some time it tells the service. */
class SealTest {

    private static final String TOKEN = "a token of 20 letters";
    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final Map<String, String> SHARED = Map.of("onrecord.access.editor-token", "the-token-of-all-editors");

    private static Seal seal(Map<String, String> settings, Instant now) {
        AccessSettings access =
                new SmallRyeConfigBuilder().withMapping(AccessSettings.class).withDefaultValues(new HashMap<>(settings)).build()
                        .getConfigMapping(AccessSettings.class);
        return new Seal(access, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void whatWasSealedIsOpenedByWhoeverSharesTheSecret() {
        String sealed = seal(SHARED, NOON).seal(TOKEN);
        assertThat(sealed).matches("[\\w-]+").doesNotContain(TOKEN);
        assertThat(seal(SHARED, NOON.plus(Duration.ofHours(11))).open(sealed)).contains(TOKEN);
        assertThat(seal(SHARED, NOON).seal(TOKEN)).as("never the same twice").isNotEqualTo(sealed);
    }

    @Test
    void nobodyElseOpensIt() {
        String sealed = seal(SHARED, NOON).seal(TOKEN);
        assertThat(seal(Map.of("onrecord.access.editor-token", "the-next-token-of-editors"), NOON).open(sealed)).isEmpty();
        assertThat(seal(Map.of(), NOON).open(sealed)).isEmpty();
        assertThat(seal(Map.of(), NOON).open(seal(Map.of(), NOON).seal(TOKEN))).as("without a secret each start has its own").isEmpty();
    }

    @Test
    void aSecretOfItsOwnGoesBeforeTheTokens() {
        Map<String, String> own = Map.of("onrecord.access.session.secret", "what all replicas know");
        assertThat(seal(own, NOON).open(seal(own, NOON).seal(TOKEN))).contains(TOKEN);
        assertThatThrownBy(() -> seal(Map.of("onrecord.access.session.secret", "short"), NOON)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("onrecord.access.session.secret").hasMessageNotContaining("short");
    }

    @Test
    void itEndsAfterSomeTime() {
        String sealed = seal(SHARED, NOON).seal(TOKEN);
        assertThat(seal(SHARED, NOON.plus(Duration.ofHours(12)).plusSeconds(1)).open(sealed)).isEmpty();
    }

    @Test
    void whatIsBrokenIsNotOpened() {
        Seal seal = seal(SHARED, NOON);
        String sealed = seal.seal(TOKEN);
        assertThat(seal.open("")).isEmpty();
        assertThat(seal.open("x")).isEmpty();
        assertThat(seal.open("not base64!")).isEmpty();
        assertThat(seal.open(sealed.substring(0, sealed.length() - 4))).isEmpty();
        for (int place = 0; place < sealed.length() - 1; place += 7) {
            char other = sealed.charAt(place) == 'A' ? 'B' : 'A';
            assertThat(seal.open(sealed.substring(0, place) + other + sealed.substring(place + 1))).as("letter " + place).isEmpty();
        }
    }
}
