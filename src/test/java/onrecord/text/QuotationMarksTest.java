package onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

    /** The quoted words of a text with one paragraph a line. */
    private static List<String> quoted(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            paragraphs.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return QuotationMarks.pair(text, paragraphs).stream().map(quotation -> quotation.words().of(text)).toList();
    }

    @Test
    void wordsBetweenMarksAreQuoted() {
        assertThat(quoted("“No,” she said. “Never.”")).containsExactly("No,", "Never.");
        assertThat(quoted("\"No,\" she said.")).containsExactly("No,");
        assertThat(quoted("She said no.")).isEmpty();
    }

    @Test
    void marksOfTheWrongShapeArePairedByPlace() {
        assertThat(quoted("«We are ready,” he said.")).containsExactly("We are ready,");
        assertThat(quoted("”We are ready,” he said.")).containsExactly("We are ready,");
        assertThat(quoted("He called it “a gift.»")).containsExactly("a gift.");
        assertThat(quoted("''We are ready,'' he said.")).containsExactly("We are ready,");
        assertThat(quoted("„We are ready“, he said.")).containsExactly("We are ready");
    }

    @Test
    void spacesMayStandOnTheWrongSideOfAMark() {
        assertThat(quoted("\"It is safe, \"Anna Keller said.")).containsExactly("It is safe, ");
        assertThat(quoted("\"It is safe, \" she said.")).containsExactly("It is safe, ");
        assertThat(quoted("\"It is safe \", she said. \" It opens now.\"")).containsExactly("It is safe ", " It opens now.");
        assertThat(quoted("It is \" safe \" and sound.")).containsExactly(" safe ");
    }

    @Test
    void theMarksOfAPairMayDiffer() {
        assertThat(quoted("\"It will hold,” she said. \"It will open.”")).containsExactly("It will hold,", "It will open.");
        assertThat(quoted("»It will hold«, she said.")).containsExactly("It will hold");
        assertThat(quoted("``It will hold,'' she said.")).containsExactly("It will hold,");
        assertThat(quoted("\"They shout ”traitor” at us,\" she said.")).containsExactly("They shout ”traitor” at us,");
    }

    @Test
    void aQuotationInsideAQuotationBelongsToTheOuterOne() {
        assertThat(quoted("“He told me ‘go away’ and left,” she said.")).containsExactly("He told me ‘go away’ and left,");
        assertThat(quoted("\"They shout “traitor” at us,\" she said.")).containsExactly("They shout “traitor” at us,");
        assertThat(quoted("\"They shout \"traitor\" at us,\" she said.")).containsExactly("They shout \"traitor\" at us,");
    }

    @Test
    void anUnclosedQuotationRunsToTheEndOfItsParagraph() {
        assertThat(quoted("“We have tried.\n“We shall try again,” he said.")).containsExactly("We have tried.", "We shall try again,");
        assertThat(quoted("“We have tried.\nHe left.")).containsExactly("We have tried.");
    }

    @Test
    void aLineBelowMayCloseAQuotationWhereEachSentenceHasALine() {
        assertThat(quoted("“The bridge is old.\nIt will close,” she said.\nShe left.")).containsExactly("The bridge is old.",
                "It will close,");
        assertThat(quoted("He said: “It is old.\nNobody knew.\nIt closed.” Then he left. “Go!” he said."))
                .containsExactly("It is old.", "Nobody knew.", "It closed.", "Go!");
        assertThat(quoted("“The bridge is old.\nShe said it was “safe”.")).containsExactly("The bridge is old.", "safe");
    }

    @Test
    void aBlankLineEndsWhatTheLineBelowCouldClose() {
        String text = "“The bridge is old.\n\nIt will close,” she said.";
        List<Span> paragraphs = List.of(new Span(0, 19), new Span(21, text.length()));
        assertThat(QuotationMarks.pair(text, paragraphs).stream().map(Quotation::span)).containsExactly(new Span(0, 19));
    }

    @Test
    void anOpeningMarkBehindACommaMayCloseWhatAStraightOneOpened() {
        assertThat(quoted("\"It is safe, “Keller said. \"It opens. “")).containsExactly("It is safe, ", "It opens. ");
        assertThat(quoted("\"It is old.\nIt will close, “she said.")).containsExactly("It is old.", "It will close, ");
        assertThat(quoted("\"It is old.\nIt will close. “\n\"It was safe, “she said."))
                .containsExactly("It is old.", "It will close. ", "It was safe, ");
        assertThat(quoted("\"He told me, “It is safe,” and left,\" she said.")).containsExactly("He told me, “It is safe,” and left,");
    }

    @Test
    void aLostClosingMarkDoesNotSwallowTheNextQuotation() {
        assertThat(quoted("\"No, he said. \"Never.\"")).containsExactly("Never.");
    }

    @Test
    void singleMarksQuoteAndApostrophesDoNot() {
        assertThat(quoted("Call Was ‘a Good Start,’ Envoy Says")).containsExactly("a Good Start,");
        assertThat(quoted("Talks are 'nearly over'")).containsExactly("nearly over");
        assertThat(quoted("It’s the workers’ fight, the ’90s again.")).isEmpty();
        assertThat(quoted("Don't ask John's brother.")).isEmpty();
    }

    @Test
    void anInchMarkOrAStrayMarkQuotesNothing() {
        assertThat(quoted("The fish was 12\" long.")).isEmpty();
        assertThat(quoted("It ended there.” Then they left.")).isEmpty();
    }

    @Test
    void manyOpenMarksTakeLinearTime() {
        String open = "“ ".repeat(100_000) + "\"a ".repeat(100_000) + "‘b ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> quoted(open));
    }

    @Test
    void manyParagraphsBeforeTheOnlyQuotationTakeLinearTime() {
        String text = "No mark.\n".repeat(300_000) + "“At last.”";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(quoted(text)).containsExactly("At last."));
    }

    @Test
    void aMarkOfAnExcerptIsNoQuotation() {
        assertThat(quoted("\"Kevin was snoring.\n“Here he is,” she said.")).containsExactly("Here he is,");
        assertThat(quoted("\"He went on, chanting “U-S-A!”\n“That is right,” she said.")).containsExactly("U-S-A!", "That is right,");
        assertThat(quoted("\"It rains.\n\"It pours,\" she said.")).containsExactly("It rains.", "It pours,");
        assertThat(quoted("The paper writes:\n\"It rains.\n“It pours,” she said.")).containsExactly("It rains.", "It pours,");
        assertThat(quoted("\"\n“It pours,” she said.")).contains("It pours,");
        assertThat(quoted("\"It rains, “Holt said.\n“It pours,” she said.")).containsExactly("It rains, ", "It pours,");
    }
}
