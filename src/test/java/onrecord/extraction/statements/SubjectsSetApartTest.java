package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The subject of what is said, with commas behind it. */
class SubjectsSetApartTest {

    @Test
    void aSubjectWithAPhraseBetweenCommasIsPartOfTheWords() {
        assertThat(said("Vera Holt said the ferry, built in 1932, was unsafe."))
                .containsExactly("Vera Holt: the ferry, built in 1932, was unsafe");
        assertThat(said("Vera Holt said the ferry, an old ship, was unsafe."))
                .containsExactly("Vera Holt: the ferry, an old ship, was unsafe");
        assertThat(said("Vera Holt said on Monday the ferry, built in 1932, was unsafe."))
                .containsExactly("Vera Holt: the ferry, built in 1932, was unsafe");
        assertThat(said("Vera Holt said Karl Beck, 54, of Weir Road, was drunk."))
                .containsExactly("Vera Holt: Karl Beck, 54, of Weir Road, was drunk");
        assertThat(said("Vera Holt believes the roof, damaged last winter, will hold."))
                .containsExactly("Vera Holt: the roof, damaged last winter, will hold");
    }

    @Test
    void whoIsToldIsNoSubject() {
        assertThat(said("Vera Holt told reporters the ferry, built in 1932, was unsafe."))
                .containsExactly("Vera Holt: the ferry, built in 1932, was unsafe");
        assertThat(said("“It is old,” said Vera Holt, the captain, who was angry.")).containsExactly("Vera Holt: “It is old,”");
    }

    @Test
    void examplesMayLackTheirSecondComma() {
        assertThat(said("Vera Holt said the first load of goods, including tents, blankets and water tanks were sent to Norham on Monday."))
                .containsExactly(
                        "Vera Holt: the first load of goods, including tents, blankets and water tanks were sent to Norham on Monday");
    }
}
