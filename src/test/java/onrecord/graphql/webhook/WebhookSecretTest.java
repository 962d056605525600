package onrecord.graphql.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    /** Signed with the secret, id and time by another implementation of the specification. */
    @Test
    void itSignsAsTheSpecificationSays() {
        WebhookSecret secret = new WebhookSecret("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
        byte[] body = "{\"email\":\"test@example.com\",\"username\":\"test_user\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(secret.sign("msg_27UH4WbU6Z5A5EzD8u03UvzRbpk", 1649367553, body))
                .isEqualTo("v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=");
    }

    @Test
    void oneThatIsMadeHas32BytesAndIsNotShown() {
        WebhookSecret made = WebhookSecret.made();
        assertThat(Base64.getDecoder().decode(made.written().substring("whsec_".length()))).hasSize(32);
        assertThat(made).isNotEqualTo(WebhookSecret.made());
        assertThat(made.toString()).isEqualTo("whsec_…");
    }
}
