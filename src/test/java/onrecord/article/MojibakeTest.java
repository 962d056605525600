package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final String TEXT = "“It wasn’t me,” Zoë Doe said — in Malmö – for £5 or €6 … né Škoda";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void whatWasReadInTheWrongCharacterSetIsRepaired(String charset) {
        assertThat(Mojibake.repaired(broken(TEXT, charset))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1257", "windows-1251", "windows-1250", "x-MacRoman"})
    void marksAreRepairedThatRarerCharacterSetsBroke(String charset) {
        assertThat(Mojibake.repaired(broken("Conan O’Doe’s “ship” – it was", charset))).isEqualTo("Conan O’Doe’s “ship” – it was");
    }

    @Test
    void whatWasBrokenTwiceIsRepaired() {
        assertThat(Mojibake.repaired(broken(broken(TEXT, "windows-1252"), "windows-1252"))).isEqualTo(TEXT);
    }

    @Test
    void aClosingMarkThatLostItsLastByteIsRepaired() {
        assertThat(Mojibake.repaired("â€œWe won,â€ she said.")).isEqualTo("“We won,” she said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"São Paulo and SÃO PAULO", "Âge, Ångström, naïve café", "Рада сказала, що парк", "“Fine,” he said", "a 🙂 face",
        "Ūla ā €5™"})
    void whatIsNotBrokenStays(String text) {
        assertThat(Mojibake.repaired(text)).isEqualTo(text);
    }

    /** Bytes without a sign there are read as control characters, as browsers do. */
    private static String broken(String text, String charset) {
        StringBuilder broken = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String sign = new String(new byte[] {b}, Charset.forName(charset));
            broken.append(sign.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : sign);
        }
        return broken.toString();
    }
}
