package onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> tokens(String text) {
        Pieces pieces = new Pieces();
        Tokenizer.tokenize(text, 0, text.length(), pieces);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            tokens.add(text.substring(pieces.start(i), pieces.end(i)));
        }
        return tokens;
    }

    @Test
    void punctuationStandsAlone() {
        assertThat(tokens("Well, he left.")).containsExactly("Well", ",", "he", "left", ".");
        assertThat(tokens("(Really?!)")).containsExactly("(", "Really", "?!", ")");
        assertThat(tokens("wait... what…")).containsExactly("wait", "...", "what", "…");
    }

    @Test
    void quotationMarksOfEveryKindStandAlone() {
        assertThat(tokens("“Yes,” she said")).containsExactly("“", "Yes", ",", "”", "she", "said");
        assertThat(tokens("”Yes,” she said")).containsExactly("”", "Yes", ",", "”", "she", "said");
        assertThat(tokens("«Yes”, she said")).containsExactly("«", "Yes", "”", ",", "she", "said");
        assertThat(tokens("‘Yes’ or 'no'")).containsExactly("‘", "Yes", "’", "or", "'", "no", "'");
        assertThat(tokens("``Yes,'' she said")).containsExactly("``", "Yes", ",", "''", "she", "said");
    }

    @Test
    void cliticsAreTokens() {
        assertThat(tokens("don't")).containsExactly("do", "n't");
        assertThat(tokens("I’ll")).containsExactly("I", "’ll");
        assertThat(tokens("I'd've")).containsExactly("I", "'d", "'ve");
        assertThat(tokens("the minister’s aide")).containsExactly("the", "minister", "’s", "aide");
        assertThat(tokens("the ministers’ aides")).containsExactly("the", "ministers", "’", "aides");
        assertThat(tokens("cannot")).containsExactly("can", "not");
    }

    @Test
    void noOneIsTwoWordsHoweverItIsPrinted() {
        assertThat(tokens("No-one came")).containsExactly("No", "one", "came");
        assertThat(tokens("a no-one-day job")).containsExactly("a", "no", "one", "-", "day", "job");
        assertThat(tokens("a no-nonsense nano-one")).containsExactly("a", "no", "-", "nonsense", "nano", "-", "one");
    }

    @Test
    void aNumberPrintedInPartsIsOneToken() {
        assertThat(tokens("as many as 20, 000 people")).containsExactly("as", "many", "as", "20, 000", "people");
        assertThat(tokens("Some 1, 500 farmers")).containsExactly("Some", "1, 500", "farmers");
        assertThat(tokens("$1, 250, 000.")).containsExactly("$", "1, 250, 000", ".");
        assertThat(tokens("a magnitude of 6. 1 hit")).containsExactly("a", "magnitude", "of", "6. 1", "hit");
        assertThat(tokens("magnitude-6. 4 quake")).containsExactly("magnitude", "-", "6. 4", "quake");
        assertThat(tokens("($2. 6-million)")).containsExactly("(", "$", "2. 6", "-", "million", ")");
        assertThat(tokens("rose 52. 3 percent")).containsExactly("rose", "52. 3", "percent");
    }

    @Test
    void twoNumbersAreTwo() {
        assertThat(tokens("in rooms 20, 300 guests")).contains("20", "300");
        assertThat(tokens("On May 20, 300 guests")).contains("20", "300");
        assertThat(tokens("in 2009, 000 as a code")).contains("2009", "000");
        assertThat(tokens("about 5, 6 or 700 guests")).contains("5", "6");
        assertThat(tokens("about 20, 3000 guests")).contains("20", "3000");
        assertThat(tokens("He was 30. 12 men fled.")).contains("30", "12");
        assertThat(tokens("It registered 6.\n\n4 men fled.")).contains("6", "4");
    }

    @Test
    void anApostropheInsideANameStays() {
        assertThat(tokens("O’Neill met D'Angelo")).containsExactly("O’Neill", "met", "D'Angelo");
        assertThat(tokens("the ’90s")).containsExactly("the", "’90s");
    }

    @Test
    void aFirmThatSpeaksKeepsTheGenitiveInItsName() {
        assertThat(tokens("Brenk’s said so")).containsExactly("Brenk’s", "said", "so");
        assertThat(tokens("Brenk’s shares fell")).containsExactly("Brenk", "’s", "shares", "fell");
        assertThat(tokens("It's said so")).containsExactly("It", "'s", "said", "so");
        assertThat(tokens("the firm's said so")).containsExactly("the", "firm", "'s", "said", "so");
    }

    @Test
    void hyphensSeparateWordsButNotPrefixes() {
        assertThat(tokens("well-known")).containsExactly("well", "-", "known");
        assertThat(tokens("a non-profit e-mail")).containsExactly("a", "non-profit", "e-mail");
        assertThat(tokens("mid-1980s")).containsExactly("mid-1980s");
        assertThat(tokens("2016-19")).containsExactly("2016", "-", "19");
    }

    @Test
    void longDashesSeparateEvenWithoutSpaces() {
        assertThat(tokens("talks—the first—failed")).containsExactly("talks", "—", "the", "first", "—", "failed");
        assertThat(tokens("so -- he left")).containsExactly("so", "--", "he", "left");
    }

    @Test
    void abbreviationsKeepTheirFullStop() {
        assertThat(tokens("Mr. Hale of the U.S. Senate")).containsExactly("Mr.", "Hale", "of", "the", "U.S.", "Senate");
        assertThat(tokens("J. R. Hale, Ph.D., at 9 a.m.")).containsExactly("J.", "R.", "Hale", ",", "Ph.D.", ",", "at", "9", "a.m.");
        assertThat(tokens("It ended.")).containsExactly("It", "ended", ".");
    }

    @Test
    void aSpaceMayBeMissingAfterAFullStop() {
        assertThat(tokens("They left.The hall was empty.")).containsExactly("They", "left", ".", "The", "hall", "was", "empty", ".");
        assertThat(tokens("He spoke to Amazon.com staff")).containsExactly("He", "spoke", "to", "Amazon.com", "staff");
        assertThat(tokens("in 2014.He")).containsExactly("in", "2014", ".", "He");
    }

    @Test
    void figuresKeepTheirMarks() {
        assertThat(tokens("1,200.50 at 10:30, 3/4")).containsExactly("1,200.50", "at", "10:30", ",", "3/4");
        assertThat(tokens("$5bn, 7% and £3")).containsExactly("$", "5", "bn", ",", "7", "%", "and", "£", "3");
        assertThat(tokens("7pm on the 3rd, 1990s")).containsExactly("7", "pm", "on", "the", "3rd", ",", "1990s");
    }

    @Test
    void addressesAndHandlesAreWhole() {
        assertThat(tokens("see https://example.org/a?b=c.")).containsExactly("see", "https://example.org/a?b=c", ".");
        assertThat(tokens("mail desk@example.org, or @desk #news")).containsExactly("mail", "desk@example.org", ",", "or", "@desk",
                "#news");
    }

    @Test
    void spacesOfEveryKindSeparate() {
        assertThat(tokens("one\u00a0two\u200bthree\tfour")).containsExactly("one", "two", "three", "four");
    }

    @Test
    void everyLetterIsInAToken() {
        String text = "“Ünïcode” — 𝒩ame, Łódź’s ½ 日本語!";
        assertThat(String.join("", tokens(text))).isEqualTo(text.replace(" ", ""));
    }
}
