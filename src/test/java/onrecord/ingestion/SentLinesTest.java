package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in lines, as they are sent. */
class SentLinesTest {

    private static List<SentLine> read(SentFormat format, byte[] body) {
        return format.read(new ByteArrayInputStream(body), new SentKeys("import:", false), 1000).next(Integer.MAX_VALUE);
    }

    private static List<SentLine> json(String text) {
        return read(SentFormat.JSON_LINES, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SentLine> table(String text) {
        return read(SentFormat.TABLE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Delivery only(List<SentLine> lines) {
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).problem()).isNull();
        return lines.get(0).article();
    }

    @Test
    void aLineOfJsonIsAnArticleWithWhatIsKnownOfIt() {
        Delivery article = only(
                json("{\"text\": \"The weir holds.\\n\", \"title\": \"Weir\", \"publisher\": \"Watcher\", \"authors\": [\"Ida Quill\"], "
                        + "\"date\": \"2023-05-09T08:00:00Z\", \"url\": \"https://weir.example/1\"}"));
        assertThat(article.text()).isEqualTo("The weir holds.\n");
        assertThat(article.known().title()).isEqualTo("Weir");
        assertThat(article.known().authors()).containsExactly("Ida Quill");
        assertThat(article.known().publishedOn()).isEqualTo(LocalDate.parse("2023-05-09"));
        assertThat(article.key()).isEqualTo("import:https://weir.example/1");
        assertThat(article.source()).isEqualTo("https://weir.example/1");
    }

    @Test
    void anIdNamesAnArticleBeforeItsUrlDoes() {
        assertThat(only(json("{\"text\": \"x\", \"id\": 17, \"url\": \"https://weir.example/1\"}")).key()).isEqualTo("import:17");
        assertThat(only(json("{\"text\": \"x\"}")).key()).isNull();
    }

    @Test
    void aLineThatCannotBeReadKeepsNoOtherFromBeingRead() {
        List<SentLine> lines = json("{\"text\": \"one\"}\n\n{\"text\": \n[1]\r\n{\"text\": \"two\"}");
        assertThat(lines).extracting(SentLine::number).containsExactly(1, 3, 4, 5);
        assertThat(lines).extracting(line -> line.problem() == null).containsExactly(true, false, false, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"title\": \"x\"}|there is no text",
        "{\"text\": 7}|the text is no string",
        "{\"text\": \" \"}|there is no text",
        "{\"text\": \"x\", \"date\": \"yesterday\"}|no date such as 2022-02-24",
        "{\"text\": \"x\", \"authors\": \"Ida\"}|authors is no list",
        "{\"text\": \"x\", \"url\": \"weir\"}|no URL"})
    void whatIsWrongIsSaid(String line, String problem) {
        assertThat(json(line)).singleElement().satisfies(one -> assertThat(one.problem()).contains(problem));
    }

    @Test
    void aLineThatIsNotUtf8IsOneProblem() {
        byte[] body = "{\"text\": \"caf?\"}\n{\"text\": \"tea\"}".getBytes(StandardCharsets.US_ASCII);
        body[13] = (byte) 0xe9;
        assertThat(read(SentFormat.JSON_LINES, body)).extracting(SentLine::problem).containsExactly("this is not UTF-8", null);
    }

    @Test
    void theFirstLineOfATableNamesItsColumns() {
        Delivery article = only(table(
                "Title,TEXT,authors,date,colour\r\nWeir,\"It holds, \"\"he\"\" said.\nFor now.\",Ida Quill; Bo Quill,2023-05-09,red\r\n"));
        assertThat(article.text()).isEqualTo("It holds, \"he\" said.\nFor now.");
        assertThat(article.known().title()).isEqualTo("Weir");
        assertThat(article.known().authors()).containsExactly("Ida Quill", "Bo Quill");
    }

    @Test
    void aRowBeginsOnTheLineThatIsTold() {
        List<SentLine> lines = table("text,title\n\"two\nlines\",a\nshort\n,c\nlast,d\n");
        assertThat(lines).extracting(SentLine::number).containsExactly(2, 4, 5, 6);
        assertThat(lines).extracting(SentLine::problem).containsExactly(null, "there are 1 cells for 2 columns", "there is no text", null);
    }

    @Test
    void aQuotationThatIsNotClosedSpoilsNothingBeforeIt() {
        List<SentLine> lines = table("text,title\ngood,a\n\"bad,b\nc,d\n");
        assertThat(lines).extracting(SentLine::number).containsExactly(2, 3);
        assertThat(lines.get(0).problem()).isNull();
        assertThat(lines.get(1).problem()).contains("all after it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "title,url\na,b\n"})
    void aTableWithoutTextsIsNone(String table) {
        assertThat(table(table)).singleElement().satisfies(line -> assertThat(line.problem()).contains("name the columns"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfAName() {
        assertThat(only(table("\ufefftext\nIt holds.\n")).text()).isEqualTo("It holds.");
        assertThat(only(json("\ufeff{\"text\": \"It holds.\"}")).text()).isEqualTo("It holds.");
    }

    @Test
    void aLineThatIsTooLongKeepsNoOtherFromBeingRead() {
        List<SentLine> lines = json("{\"text\": \"" + "x".repeat(1000) + "\"}\n{\"text\": \"two\"}");
        assertThat(lines).extracting(SentLine::problem).containsExactly("the line is longer than 1000 bytes", null);
    }

    @Test
    void aTableThatIsNotUtf8IsReadUpToThere() {
        byte[] body = ("text\n" + "good\n".repeat(5000) + "caf?\ntea\n").getBytes(StandardCharsets.US_ASCII);
        body[body.length - 6] = (byte) 0xe9;
        List<SentLine> lines = read(SentFormat.TABLE, body);
        assertThat(lines.get(0).problem()).isNull();
        assertThat(lines.get(lines.size() - 1).problem()).contains("not UTF-8");
    }

    @Test
    void anArticleWithoutANameIsKnownByItsTextWhereItNeedsAKey() {
        SentKeys keys = new SentKeys("lists/a.jsonl#", true);
        assertThat(keys.of("17", "x")).isEqualTo("lists/a.jsonl#17");
        assertThat(keys.of(null, "x")).startsWith("lists/a.jsonl#text:").isEqualTo(keys.of(null, "x")).isNotEqualTo(keys.of(null, "y"));
        assertThat(keys.of("n".repeat(900), "x")).hasSizeLessThan(100).isNotEqualTo(keys.of("m".repeat(900), "x"));
    }
}
