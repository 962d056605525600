package onrecord.graphql.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverAddressTest {

    private static final WebhookSettings SETTINGS = settings("inside.example, LOCALHOST:9000");

    static WebhookSettings settings(String allowed) {
        return new SmallRyeConfigBuilder().withMapping(WebhookSettings.class).withDefaultValue("onrecord.webhooks.allowed-hosts", allowed)
                .build().getConfigMapping(WebhookSettings.class);
    }

    private static ReceiverAddress of(String url) {
        return ReceiverAddress.of(url, SETTINGS);
    }

    @Test
    void anEncryptedAddressIsTaken() {
        assertThat(of("https://hooks.example/a%20b?key=1"))
                .isEqualTo(new ReceiverAddress("hooks.example", 443, true, "/a%20b?key=1", false));
        assertThat(of("HTTPS://[2606:4700::1111]:8443")).isEqualTo(new ReceiverAddress("2606:4700::1111", 8443, true, "/", false));
    }

    @Test
    void aHostThatIsAllowedNeedsNoEncryption() {
        assertThat(of("http://inside.example:81/x")).isEqualTo(new ReceiverAddress("inside.example", 81, false, "/x", true));
        assertThat(of("http://localhost:9000/").allowed()).isTrue();
        assertThat(of("https://localhost:9001/").allowed()).as("at another port").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hooks.example/", "http://localhost:9001/", "ftp://hooks.example/", "file:///etc/passwd",
        "hooks.example", "",
        "https:///path", "https://user:word@hooks.example/", "https://hooks.example/#part", "https://hooks.example:99999/",
        "https://hooks.example:0/", "https://hooks example/", "https://a..b:x/", "http://inside.example@hooks.example/",
        "http://inside.example.hooks.example/", "https://hooks.example/a\r\nHost:x"})
    void anyOtherIsRefused(String url) {
        assertThatThrownBy(() -> of(url)).isInstanceOf(ReceiverAddress.Unusable.class);
    }

    @Test
    void aLongOneIsRefused() {
        assertThatThrownBy(() -> of("https://hooks.example/" + "a".repeat(2000))).hasMessageContaining("2000");
    }
}
