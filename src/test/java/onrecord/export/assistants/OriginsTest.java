package onrecord.export.assistants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    private static final Origins ORIGINS = new Origins(Set.of("https://desk.example"));

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"https://desk.example", "http://localhost:3000", "http://127.0.0.1", "http://[::1]:8080"})
    void programsAndPagesOfTheMachineAndOfNamedSitesMayAsk(String origin) {
        assertThat(ORIGINS.mayAsk(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "https://stranger.example", "http://desk.example", "https://desk.example.stranger.example",
        "http://localhost.stranger.example", "http://localhost@stranger.example", "http://127.0.0.1.stranger.example", "localhost",
        "http://stranger.example/#localhost", "http://"})
    void nobodyElseMay(String origin) {
        assertThat(ORIGINS.mayAsk(origin)).isFalse();
    }
}
