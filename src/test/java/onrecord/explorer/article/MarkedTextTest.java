package onrecord.explorer.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import onrecord.explorer.article.Mark.Sort;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "“Mr Dunmore told me ‘never’,” Ines Calder said.";

    private static Mark mark(Sort sort, String text, String words, String of) {
        int start = text.indexOf(words);
        return new Mark(sort, start, start + words.length(), of, "");
    }

    private static Mark mark(Sort sort, String words, String of) {
        return mark(sort, TEXT, words, of);
    }

    /** {@code [1 2: words|words]} is a run in two statements with two segments; what begins has a plus. */
    private static String drawn(String text, Mark... marks) {
        return MarkedText.paragraphs(text, List.of(marks)).stream().map(MarkedTextTest::drawn).collect(Collectors.joining("\n"));
    }

    private static String drawn(Paragraph paragraph) {
        return paragraph.runs().stream()
                .map(run -> "["
                        + run.statements().stream().map(id -> (run.begins().contains(id) ? "+" : "") + id).collect(Collectors.joining(" "))
                        + ": " + run.segments().stream().map(MarkedTextTest::drawn).collect(Collectors.joining("|")) + "]")
                .collect(Collectors.joining());
    }

    private static String drawn(Segment segment) {
        String what = (segment.classes() + " " + segment.person() + " " + segment.event()).strip().replaceAll(" +", " ");
        return what.isEmpty() ? segment.text() : segment.text() + "{" + what + "}";
    }

    @Test
    void aTextWithoutMarksIsOneSegmentAParagraph() {
        assertThat(drawn("One.\n\n \nTwo.\r\nThree.")).isEqualTo("[: One.]\n[: Two.]\n[: Three.]");
        assertThat(drawn("")).isEmpty();
    }

    @Test
    void aStatementHasTheCueAndTheSpeakerBesideIt() {
        assertThat(drawn(TEXT, mark(Sort.STATEMENT, "“Mr Dunmore told me ‘never’,”", "1"), mark(Sort.CUE, "said", ""),
                mark(Sort.PERSON, "Ines Calder", "ines")))
                .isEqualTo("[+1: “Mr Dunmore told me ‘never’,”][:  |Ines Calder{ines}| |said{cue}|.]");
    }

    @Test
    void aStatementInAStatementBelongsToBothAndTheInnerOneHasTheColour() {
        Mark outer = mark(Sort.STATEMENT, "“Mr Dunmore told me ‘never’,”", "1");
        Mark inner = mark(Sort.STATEMENT, "‘never’", "2");
        assertThat(drawn(TEXT, inner, outer))
                .isEqualTo("[+1: “Mr Dunmore told me ][1 +2: ‘never’][1: ,”][:  Ines Calder said.]");
        assertThat(MarkedText.paragraphs(TEXT, List.of(outer, inner)).get(0).runs().get(1).innermost()).isEqualTo("2");
    }

    @Test
    void sharedWordsMayBeginWithinAStatement() {
        assertThat(drawn(TEXT, mark(Sort.STATEMENT, "“Mr Dunmore told me ‘never’,”", "1"), mark(Sort.SHARED, "‘never’,” Ines", "")))
                .isEqualTo("[+1: “Mr Dunmore told me |‘never’,”{shared}][:  Ines{shared}| Calder said.]");
    }

    @Test
    void marksMayOverlapHalfway() {
        String text = "abcdef";
        assertThat(drawn(text, mark(Sort.STATEMENT, text, "abcd", "1"), mark(Sort.STATEMENT, text, "cdef", "2")))
                .isEqualTo("[+1: ab][1 +2: cd][2: ef]");
        assertThat(drawn(text, mark(Sort.PERSON, text, "abc", "p"), mark(Sort.EVENT, text, "bcd", "e")))
                .isEqualTo("[: a{p}|bc{p e}|d{e}|ef]");
    }

    @Test
    void twoStatementsOfTheSameWordsHaveBothTheirPlace() {
        assertThat(drawn("So be it.", new Mark(Sort.STATEMENT, 0, 9, "1", ""), new Mark(Sort.STATEMENT, 0, 9, "2", "")))
                .isEqualTo("[+1 +2: So be it.]");
    }

    @Test
    void aStatementOverParagraphsBeginsOnce() {
        assertThat(drawn("One.\nTwo.", new Mark(Sort.STATEMENT, 0, 9, "1", ""))).isEqualTo("[+1: One.]\n[1: Two.]");
    }

    @Test
    void segmentsOfOneStatementBeginOnce() {
        assertThat(drawn("a, b, c", new Mark(Sort.STATEMENT, 0, 1, "1", ""), new Mark(Sort.STATEMENT, 6, 7, "1", "")))
                .isEqualTo("[+1: a][: , b, ][1: c]");
    }

    @Test
    void whatReachesBeyondTheTextEndsWithIt() {
        assertThat(drawn("abc", new Mark(Sort.NOISE, 1, 99, "", ""), new Mark(Sort.CUE, 50, 60, "", ""))).isEqualTo("[: a|bc{noise}]");
    }

    @Test
    void aMarkWithoutWordsIsRefused() {
        assertThatThrownBy(() -> new Mark(Sort.CUE, 4, 4, "", "")).hasMessageContaining("4 to 4");
        assertThatThrownBy(() -> new Mark(Sort.CUE, -1, 4, "", "")).hasMessageContaining("-1 to 4");
    }

    /** Whatever is marked, the text comes out as it was, and each segment has exactly the marks that cover it. */
    @Test
    void nothingIsLostOrToldTwice() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text =
                    random.ints(60, 'a', 'a' + 4).mapToObj(c -> c == 'd' ? "\n" : Character.toString(c)).collect(Collectors.joining());
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int start = random.nextInt(60);
                marks.add(new Mark(random.nextBoolean() ? Sort.STATEMENT : Sort.CUE, start, start + 1 + random.nextInt(20), "s" + i, ""));
            }
            List<Paragraph> paragraphs = MarkedText.paragraphs(text, marks);
            assertThat(paragraphs.stream().map(Paragraph::text).collect(Collectors.joining()))
                    .isEqualTo(text.replace("\n", ""));
            paragraphs.forEach(paragraph -> checkMarks(paragraph, marks));
        }
    }

    private static void checkMarks(Paragraph paragraph, List<Mark> marks) {
        int at = paragraph.start();
        for (Run run : paragraph.runs()) {
            for (Segment segment : run.segments()) {
                int from = at;
                int to = at + segment.text().length();
                List<String> covering =
                        marks.stream().filter(mark -> mark.sort() == Sort.STATEMENT && mark.start() <= from && mark.end() >= to)
                                .map(Mark::of).toList();
                boolean cue = marks.stream().anyMatch(mark -> mark.sort() == Sort.CUE && mark.start() <= from && mark.end() >= to);
                assertThat(run.statements()).containsExactlyInAnyOrderElementsOf(covering);
                assertThat(segment.classes()).isEqualTo(cue ? "cue" : "");
                at = to;
            }
        }
    }
}
