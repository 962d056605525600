package onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MAYOR COLIN HARTE SAID ON MONDAY THAT THE BRIDGE WOULD BE CLOSED UNTIL THE END OF JUNE. | Mayor Colin Harte said on Monday that the bridge would be closed until the end of June.",
        "A GERMAN TOURIST, HANS KELLER, SAID THE FERRY HAD LEFT MALTA AT NOON AND MIGHT BE LATE. | A German tourist, Hans Keller, said the ferry had left Malta at noon and might be late.",
        "THE FBI AND NATO SAID THEY KNEW OF THE STORM BEFORE IT REACHED THE COAST OF PORTUGAL. | The FBI and NATO said they knew of the storm before it reached the coast of Portugal."
    })
    void namesKeepACapitalAndOtherWordsNone(String printed, String recased) {
        assertThat(recased(printed)).isEqualTo(recased);
    }

    @Test
    void aTextWithSmallLettersStays() {
        String text = "BRIDGE TO CLOSE\n\nThe bridge will be closed until the end of June, Mayor Colin Harte said on Monday.";
        assertThat(recased(text)).isSameAs(text);
        assertThat(recased("BRIDGE TO CLOSE UNTIL JUNE")).isEqualTo("BRIDGE TO CLOSE UNTIL JUNE");
    }

    @Test
    void theTextKeepsItsLength() {
        String text = "İZMIR, STRASSE, ŐR AND ᾼ ARE NAMES THAT CHANGE THEIR LENGTH WHEN THEY ARE PRINTED IN SMALL LETTERS ẞ. ﬁ";
        assertThat(recased(text)).hasSameSizeAs(text);
    }

    private static String recased(String text) {
        return Capitals.recased(text, List.of(new Span(0, text.length())));
    }
}
