package onrecord.explorer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onrecord.export.asked.Fields;
import org.junit.jupiter.api.Test;

/** How long a form becomes that sends again what was read. */
class ReadFileTest {

    private static long bytes(String text) {
        return ReadFile.of("a.txt", new Fields(Map.of("text", text, "title", "T"))).formBytes();
    }

    @Test
    void signsCountAsTheyAreSent() {
        long empty = bytes("");
        assertThat(empty).isLessThan(2_000);
        assertThat(bytes("abc") - empty).isEqualTo(3);
        assertThat(bytes("“é") - empty).isEqualTo(5);
        assertThat(bytes("a\nb\n") - empty).as("each line ends with two signs").isEqualTo(6);
    }
}
