package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, and what is known of them before anyone looks into their text. */
class FileReadingTest {

    private static final long LIMIT = 100_000;

    @TempDir
    Path folder;

    @Test
    void textsMarkdownAndPagesAreArticlesAndAReadmeIsNone() throws IOException {
        for (String name : List.of("a.txt", "b.md", "c.html", "d.htm", "README.md", "e.json", "f.pdf")) {
            Files.writeString(folder.resolve(name), "The bridge is open.");
        }
        assertThat(TextFiles.in(folder).files()).extracting(FoundFile::source).containsExactly("a.txt", "b.md", "c.html", "d.htm");
    }

    @Test
    void aPageIsStoredAsItsPlainText() throws IOException {
        FileReading reading = read("page.html", "<html><head><meta property='og:title' content='Bridge reopens'>"
                + "<meta property='article:published_time' content='2022-05-04T10:00'></head><body><article><h1>Bridge reopens</h1>"
                + "<p>The bridge has reopened, the council said on Wednesday, after two years of repairs.</p></article></body></html>");
        assertThat(reading.text())
                .isEqualTo("Bridge reopens\n\nThe bridge has reopened, the council said on Wednesday, after two years of repairs.\n");
        assertThat(reading.known()).isEqualTo(new Metadata("Bridge reopens", null, List.of(), LocalDate.of(2022, 5, 4), null));
    }

    @Test
    void theFileBesideItWinsOverWhatAPageSays() throws IOException {
        Files.writeString(folder.resolve("story.meta.json"), "{\"title\": \"Bridge open again\"}");
        FileReading reading = read("story.md", "---\ntitle: Bridge reopens\nauthor: Jane Doe\n---\n\nThe bridge is *open*.");
        assertThat(reading.text()).isEqualTo("The bridge is open.\n");
        assertThat(reading.known()).isEqualTo(new Metadata("Bridge open again", null, List.of("Jane Doe"), null, null));
    }

    private FileReading read(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return FileReading.of(new FoundFile(folder, file), LIMIT);
    }
}
