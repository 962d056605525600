package onrecord.explorer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands around a statement. */
class AroundTest {

    private static Around around(String text, String sentences) {
        int start = text.indexOf(sentences);
        return Around.of(text, start, start + sentences.length());
    }

    @Test
    void theParagraphBeforeAndTheRestOfItsOwn() {
        assertThat(around("Head\n\nOnno spoke first.\n\nIt rained. He laughed. Then he left.\n\nEnd", "He laughed."))
                .isEqualTo(new Around("Onno spoke first.", "It rained. ", "He laughed.", " Then he left."));
    }

    @Test
    void nothingStandsBeforeTheBeginningAndAfterTheEnd() {
        assertThat(around("He laughed.", "He laughed.")).isEqualTo(new Around("", "", "He laughed.", ""));
        assertThat(around("\n \nHe laughed.\n", "He laughed.")).isEqualTo(new Around("", "", "He laughed.", ""));
    }

    @Test
    void sentencesMayGoOnInTheNextParagraph() {
        assertThat(around("One.\nTwo “he\nsaid” three.\nFour.", "“he\nsaid”"))
                .isEqualTo(new Around("One.", "Two ", "“he\nsaid”", " three."));
    }
}
