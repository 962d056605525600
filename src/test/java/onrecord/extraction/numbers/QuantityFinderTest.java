package onrecord.extraction.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.language.English;
import onrecord.language.Language;
import onrecord.language.Sentence;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

    private static final Language LANGUAGE = English.LANGUAGE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two horses fell.                              | 2..2
            A crowd of 1,250 came.                        | 1250..1250
            A crowd of 20, 000 came.                      | 20000..20000
            Nearly 1, 500 farmers came.                   | ..1500 about
            The quake measured 6. 1 here.                 | 6.1..6.1
            The firm paid $2. 6-million for it.           | 2600000..2600000 MONEY $
            At least 12 houses fell.                      | 12..
            More than 100 farmers came.                   | 100..
            No fewer than nine farmers came.              | 9..
            Up to 40 farmers came.                        | ..40
            As many as 300 farmers came.                  | ..300
            Nearly 200 farmers came.                      | ..200 about
            Some 200 farmers came.                        | 200..200 about
            Between 10 and 15 farmers came.               | 10..15
            Six or seven farmers came.                    | 6..7
            Ten to twelve farmers came.                   | 10..12
            Twelve or more farmers came.                  | 12..
            Dozens of farmers came.                       | 24..
            Hundreds of thousands of farmers came.        | 200000..
            Several hundred farmers came.                 | 200..
            A dozen farmers came.                         | 12..12
            Half a million farmers came.                  | 500000..500000
            Twenty-five farmers came.                     | 25..25
            Two hundred and fifty farmers came.           | 250..250
            About 1.2 million farmers came.               | 1200000..1200000 about
            The firm paid $3bn for it.                    | 3000000000..3000000000 MONEY $
            The firm paid £20,000 for it.                 | 20000..20000 MONEY £
            The firm paid at least €5 million for it.     | 5000000.. MONEY €
            The firm paid 300 million pounds for it.      | 300000000..300000000 MONEY pounds
            The firm paid a $31.5-million fee.            | 31500000..31500000 MONEY $
            She won 62 per cent of it.                    | 62..62 PER_CENT per cent
            She won 12.5% of it.                          | 12.5..12.5 PER_CENT per cent
            They won 3-1.                                 | 3..1 PAIR
            It passed by 52 votes to 48.                  | 52..48 PAIR
            """)
    void aNumberIsRead(String sentence, String read) {
        assertThat(numbers(sentence)).containsExactly(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A few farmers came.", "Several farmers came.", "The 12th farmer came.", "They came at 10:30.",
        "A horse fell.", "To be or not to be."})
    void whatIsNoNumberIsNotRead(String sentence) {
        assertThat(numbers(sentence)).isEmpty();
    }

    @Test
    void aRangeHoldsTheWordsThatMakeIt() {
        String text = "The storm killed at least 12 horses.";
        Sentence sentence = read(text);
        Quantity number = QuantityFinder.in(sentence).get(0);
        Span words = sentence.token(number.from()).span().cover(sentence.token(number.to()).span());
        assertThat(words.of(text)).isEqualTo("at least 12");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Quantity(0, 0, 0, 5.0, 4.0, false, Quantity.Form.PLAIN, null)).hasMessageContaining("5.0 to 4.0");
        assertThatThrownBy(() -> new Quantity(0, 0, 0, null, null, false, Quantity.Form.PLAIN, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> numbers(String text) {
        return QuantityFinder.in(read(text)).stream().map(QuantityFinderTest::shown).collect(Collectors.toList());
    }

    private static Sentence read(String text) {
        return LANGUAGE.read(text, List.of(new Span(0, text.length()))).get(0);
    }

    private static String shown(Quantity number) {
        return shown(number.low()) + ".." + shown(number.high()) + (number.approximate() ? " about" : "")
                + (number.form() == Quantity.Form.PLAIN ? "" : " " + number.form()) + (number.unit() == null ? "" : " " + number.unit());
    }

    private static String shown(Double value) {
        return value == null ? "" : value == Math.rint(value) ? String.valueOf(value.longValue()) : value.toString();
    }
}
