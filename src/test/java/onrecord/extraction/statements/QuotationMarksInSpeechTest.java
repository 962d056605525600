package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech in the marks of many presses, right or wrong. */
class QuotationMarksInSpeechTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "«The bridge is safe», said Anna Keller. «It will hold».",
        "„The bridge is safe“, said Anna Keller. „It will hold.“",
        "”The bridge is safe,” said Anna Keller. ”It will hold.”",
        "‘The bridge is safe,’ said Anna Keller. ‘It will hold.’",
        "'The bridge is safe,' said Anna Keller. 'It will hold.'",
        "‘‘The bridge is safe,’’ said Anna Keller. ‘‘It will hold.’’",
        "“The bridge is safe,”said Anna Keller.“It will hold.”",
        "“ The bridge is safe, ” said Anna Keller. “ It will hold. ”",
        "‹The bridge is safe›, said Anna Keller. ‹It will hold.›"})
    void allMarksQuote(String text) {
        assertThat(credited(text)).singleElement().asString().startsWith("Anna Keller | said | ").contains("The bridge is safe")
                .contains("It will hold");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"He told me 'the bridge is safe' and left,\" said Anna Keller.",
        "“He told me ‘the bridge is safe’ and left,” said Anna Keller.",
        "'He told me \"the bridge is safe\" and left,' said Anna Keller.",
        "«He told me “the bridge is safe” and left», said Anna Keller."})
    void quotationsInQuotationsAreTheOuterSpeakers(String text) {
        assertThat(credited(text)).singleElement().asString().startsWith("Anna Keller | said | ").contains("the bridge is safe");
    }

    @Test
    void apostrophesQuoteNothing() {
        assertThat(said("‘It isn’t safe,’ said Anna Keller. ‘It’s the workers’ fault.’"))
                .containsExactly("Anna Keller: ‘It isn’t safe,’ ‘It’s the workers’ fault.’");
        assertThat(said("\"It'll hold 'em all,\" Anna Keller said.")).containsExactly("Anna Keller: \"It'll hold 'em all,\"");
    }

    @Test
    void anUnclosedQuotationRunsOnToTheNextParagraph() {
        String text =
                "Anna Keller said: “The bridge is safe.\n“We looked at every bolt.\n“It took a month.”\n"
                        + "Tom Olsen left. “Nobody believes her,” he said.";
        assertThat(said(text)).containsExactly("Anna Keller: “The bridge is safe. “We looked at every bolt. “It took a month.”",
                "Tom Olsen: “Nobody believes her,”");
    }

    @Test
    void theClauseBehindItsLastLineTellsWhoseAQuotationIs() {
        assertThat(said("“No comment,” said Anna Keller.\n“The bridge is old.\nIt will close,” said Tom Olsen."))
                .containsExactly("Anna Keller: “No comment,”", "Tom Olsen: “The bridge is old. It will close,”");
        assertThat(said("“No comment,” said Anna Keller. “We know nothing.\n“The bridge is old,” said Tom Olsen."))
                .containsExactly("Anna Keller: “No comment,” “We know nothing.", "Tom Olsen: “The bridge is old,”");
    }

    @Test
    void aMarkThatClingsToTheNextWordLeavesTheReporterOutside() {
        assertThat(said("The bridge has closed.\n\"It was a shock, “Anna Keller said. \"It was new. “"))
                .containsExactly("Anna Keller: \"It was a shock, “ \"It was new. “");
    }

    @Test
    void aLostClosingMarkEndsWithTheParagraph() {
        assertThat(said("Anna Keller said, “The bridge is safe. It will hold.\nTom Olsen said the bridge was old."))
                .containsExactly("Anna Keller: “The bridge is safe. It will hold.", "Tom Olsen: the bridge was old");
    }

    @Test
    void theReportingClauseMayStandBetweenWithoutCommas() {
        assertThat(said("\"The bridge is safe\" Anna Keller said \"and it will hold\"."))
                .containsExactly("Anna Keller: \"The bridge is safe\" \"and it will hold\"");
    }

    @Test
    void aMissingClosingMarkDoesNotSwallowTheSpeaker() {
        assertThat(credited("“We will fix the roof before winter, said Anna Keller.\nThe council met on Monday."))
                .containsExactly("Anna Keller | said | “We will fix the roof before winter,");
        assertThat(credited("“It is old and it will fall, Keller said. The council will vote.\n“It is safe,” said Peter Olsen."))
                .containsExactly("Keller | said | “It is old and it will fall,", "Peter Olsen | said | “It is safe,”");
    }
}
