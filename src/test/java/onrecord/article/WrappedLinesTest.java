package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedLinesTest {

    private static final List<String> PARAGRAPHS = List.of(
            "Night train derails near Dolna",
            "Rescuers said on Sunday that nobody had been killed when a night train left the rails near the town of Dolna.",
            "\"We were woken by a bang and then everything was dark,\" said Erin Foss, a teacher who was on her way to the coast.",
            "By Monday the line will be open again, railway chief Tom Roe told a radio station.");

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(ints = {24, 30, 36, 40, 52, 66, 80, 100})
    void linesOfAnyEqualWidthAreJoinedToParagraphs(int width) {
        ParsedArticle article = reader.read(wrapped(width), Metadata.NONE);
        assertThat(paragraphs(article)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(article.title()).isEqualTo(PARAGRAPHS.get(0));
        assertThat(article.authors()).isEmpty();
    }

    @Test
    void linesOfAListStayApart() {
        String list =
                "Winners\nBest film: The Long Road\nBest actor: Tom Roe\nBest song: Harbour Lights\nBest book: Snow\nBest play: The Guests\n";
        assertThat(reader.read(list, Metadata.NONE).paragraphs()).hasSize(6);
    }

    @Test
    void paragraphsOnNeighbouringLinesStayApart() {
        String text = String.join("\n", PARAGRAPHS) + "\nThe cause is not known.\nOfficials will speak on Tuesday.\n";
        assertThat(reader.read(text, Metadata.NONE).paragraphs()).hasSize(6);
    }

    private static String wrapped(int width) {
        List<String> blocks = new ArrayList<>();
        for (String paragraph : PARAGRAPHS) {
            StringBuilder block = new StringBuilder();
            int column = 0;
            for (String word : paragraph.split(" ")) {
                boolean fits = column == 0 || column + 1 + word.length() <= width;
                block.append(column == 0 ? "" : fits ? " " : "\n").append(word);
                column = column == 0 || !fits ? word.length() : column + 1 + word.length();
            }
            blocks.add(block.toString());
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> paragraphs(ParsedArticle article) {
        return article.paragraphs().stream().map(paragraph -> paragraph.of(article.text()).replace('\n', ' ')).toList();
    }
}
