package onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<String> sentences(String text) {
        Pieces pieces = new Pieces();
        Tokenizer.tokenize(text, 0, text.length(), pieces);
        SentenceSplitter splitter = new SentenceSplitter(text, pieces, new Quotes(text, 0, text.length(), pieces));
        List<String> sentences = new ArrayList<>();
        for (int first = 0; first < pieces.size();) {
            int end = splitter.endOf(first);
            sentences.add(text.substring(pieces.start(first), pieces.end(end - 1)));
            first = end;
        }
        return sentences;
    }

    @Test
    void aSentenceEndsAtItsFullStop() {
        assertThat(sentences("It rained. They left! Why? No one knows.")).containsExactly("It rained.", "They left!", "Why?",
                "No one knows.");
    }

    @Test
    void noneEndsAfterATitle() {
        assertThat(sentences("He met Gen. Ford and Mrs. Hale. They talked.")).containsExactly("He met Gen. Ford and Mrs. Hale.",
                "They talked.");
    }

    @Test
    void noneEndsAfterAnInitial() {
        assertThat(sentences("George W. Marsh spoke. J. K. Lund did not.")).containsExactly("George W. Marsh spoke.",
                "J. K. Lund did not.");
        assertThat(sentences("Marsh saw Judge I. Hale Lund. They talked.")).containsExactly("Marsh saw Judge I. Hale Lund.",
                "They talked.");
        assertThat(sentences("So do I. Hale left. Marsh saw Charles I. Hale did not.")).containsExactly("So do I.", "Hale left.",
                "Marsh saw Charles I.", "Hale did not.");
    }

    @Test
    void afterAnAbbreviationTheNextWordDecides() {
        assertThat(sentences("The U.S. Senate met. He lives in the U.S. The vote is on Monday."))
                .containsExactly("The U.S. Senate met.", "He lives in the U.S.", "The vote is on Monday.");
        assertThat(sentences("They met at 9 a.m. on Monday at Lund Inc. in Oslo.")).hasSize(1);
    }

    @Test
    void noneEndsInAnHourPrintedInParts() {
        assertThat(sentences("He fell at 1: 30 a. m. Feb. 1 on Route 9. They left at 7 p. m. The hall was empty.")).containsExactly(
                "He fell at 1: 30 a. m. Feb. 1 on Route 9.", "They left at 7 p. m.", "The hall was empty.");
        assertThat(sentences("We measured it in m. Oslo did not.")).hasSize(2);
    }

    @Test
    void noneEndsAfterARankOfThePolice() {
        assertThat(sentences("He fled, said Const. Rolf Keller. Supt. Lund agreed.")).hasSize(2);
    }

    @Test
    void aRefusalIsNoNumber() {
        assertThat(sentences("The bank said no. The board had met.")).containsExactly("The bank said no.", "The board had met.");
        assertThat(sentences("She is charged in case No. VA0923. He is not.")).hasSize(2);
        assertThat(sentences("The board said no. VAT rose.")).hasSize(2);
        assertThat(sentences("He lives at no. 5. She is the No. 2 at the bank.")).containsExactly("He lives at no. 5.",
                "She is the No. 2 at the bank.");
    }

    @Test
    void aQuotationInTheMiddleOfASentenceDoesNotEndIt() {
        assertThat(sentences("Shares of Hale & Co. “have” fallen.")).containsExactly("Shares of Hale & Co. “have” fallen.");
        assertThat(sentences("He works for Hale & Co. “We wait,” he said.")).hasSize(2);
    }

    @Test
    void aClosingQuotationMarkBelongsToTheSentenceItCloses() {
        assertThat(sentences("“We won.” The crowd cheered.")).containsExactly("“We won.”", "The crowd cheered.");
        assertThat(sentences("\"We won.\" The crowd cheered.")).containsExactly("\"We won.\"", "The crowd cheered.");
        assertThat(sentences("”We won.” The crowd cheered.")).containsExactly("”We won.”", "The crowd cheered.");
        assertThat(sentences("«We won.» The crowd cheered.")).containsExactly("«We won.»", "The crowd cheered.");
        assertThat(sentences("(We won.) The crowd cheered.")).containsExactly("(We won.)", "The crowd cheered.");
    }

    @Test
    void anOpeningQuotationMarkBelongsToTheSentenceItOpens() {
        assertThat(sentences("She smiled. “We won.”")).containsExactly("She smiled.", "“We won.”");
        assertThat(sentences("She smiled. \"We won.\"")).containsExactly("She smiled.", "\"We won.\"");
        assertThat(sentences("She smiled.“We won.”")).containsExactly("She smiled.", "“We won.”");
    }

    @Test
    void whoSpokeStaysWithTheQuestion() {
        assertThat(sentences("“Why now?” he asked. “Why us?” Hale asked.")).containsExactly("“Why now?” he asked.",
                "“Why us?” Hale asked.");
        assertThat(sentences("“Why now?” The crowd roared.")).containsExactly("“Why now?”", "The crowd roared.");
    }

    @Test
    void everyReportingVerbForQuotationsStaysWithTheQuestion() {
        assertThat(sentences("“Why now?” Hale demanded.")).hasSize(1);
        assertThat(sentences("“Not again!” Mayor Hale warns.")).hasSize(1);
        assertThat(sentences("“Why now?” Hale slept.")).containsExactly("“Why now?”", "Hale slept.");
    }

    @Test
    void aHeadingInCapitalsEndsAtItsDash() {
        assertThat(sentences("FERRY STAYS IN PORT — The owner told nobody.")).containsExactly("FERRY STAYS IN PORT —",
                "The owner told nobody.");
        assertThat(sentences("FERRY STAYS IN PORT — AND WILL NOT LEAVE")).hasSize(1);
        assertThat(sentences("NORRA CITY — The owner told nobody.")).hasSize(1);
        assertThat(sentences("Ferry stays in port — The Norra, that is.")).hasSize(1);
    }

    @Test
    void dotsInTheMiddleEndNothing() {
        assertThat(sentences("Well ... maybe he will. It costs 3.5 million.")).containsExactly("Well ... maybe he will.",
                "It costs 3.5 million.");
    }

    @Test
    void aDecimalPrintedInTwoEndsNothing() {
        assertThat(sentences("It had a magnitude of 5. 9, and cost $2. 6 million. They left in 2003. 40 stayed.")).containsExactly(
                "It had a magnitude of 5. 9, and cost $2. 6 million.", "They left in 2003.", "40 stayed.");
        assertThat(sentences("He drew a. 44 revolver. It was old.")).containsExactly("He drew a. 44 revolver.", "It was old.");
    }

    @Test
    void aMissingSpaceHidesNoEnd() {
        assertThat(sentences("They left.The hall was empty.")).containsExactly("They left.", "The hall was empty.");
    }

    @Test
    void anEndlessSentenceIsCut() {
        assertThat(sentences("word ".repeat(1000)).size()).isEqualTo(1000 / SentenceSplitter.LONGEST);
    }
}
