package onrecord.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void aSecretIsNeverShown() {
        assertThat(Secrets.shown("onrecord.access.editor-token", "abracadabra")).isEqualTo("set (11 characters)");
        assertThat(Secrets.shown("quarkus.datasource.PASSWORD", "sesame")).doesNotContain("sesame");
    }

    @Test
    void anAddressIsShownWithoutItsUser() {
        assertThat(Secrets.shown("url", "postgresql://me:p@ss/@host:5432/news")).isEqualTo("\"postgresql://…@host:5432/news\"");
        assertThat(Secrets.shown("url", "postgresql://host/news")).isEqualTo("\"postgresql://host/news\"");
    }
}
