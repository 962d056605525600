package onrecord.storage.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.knowledge.Snippet;
import onrecord.knowledge.TextSpan;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void signsAreTakenOutAndTheirPlacesKept() {
        assertThat(MarkedText.read("🎈 \uE000one\uE001 and \uE000two\uE001", 7))
                .isEqualTo(new Snippet("🎈 one and two", 7, List.of(new TextSpan(3, 6, "one"), new TextSpan(11, 14, "two"))));
    }

    @Test
    void aTextWithoutSignsHasNoMarks() {
        assertThat(MarkedText.read("plain", 0)).isEqualTo(new Snippet("plain", 0, List.of()));
        assertThat(MarkedText.read("", 0).marks()).isEmpty();
    }
}
