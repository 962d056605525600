package onrecord.ingestion.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Bridge reopens\n\nThe bridge has reopened, Erin Foss said.\n", "2 * 3 = 6 and 4 * 5 = 20", "A_name_with_lines and a # sign",
        "5 < 6 & 7 > 3", "Doe*, a banker, and Roe*, a baker, met.", "1986. A great year.\n2. Gete Wami (Ethiopia)\n",
        " \u00A0indented\r\nlines "
    })
    void plainTextStaysAsItIs(String text) {
        assertThat(SourceText.of(text, Format.TEXT)).isEqualTo(new SourceText(text, Metadata.NONE));
    }

    @Test
    void brokenSignsAreRepaired() {
        assertThat(plain("â€œItâ€™s over,â€ said Zoë Doe.")).isEqualTo("“It’s over,” said Zoë Doe.");
    }

    @Test
    void signsThatShowNothingGo() {
        assertThat(plain("The coun\u00ADcil\u200B said\uFEFF so.")).isEqualTo("The council said so.");
    }

    @Test
    void markdownLosesItsMarks() {
        String text = """
                # Town hall reopens

                **By Leila Grant** | *3 May 2021*

                ![A hall](http://x.example/hall.jpg)

                > "We are back," said [Mayor Tom Rusk](http://x.example/rusk).

                1. The library opens in June.
                2. The museum follows.
                """;
        assertThat(plain(text)).isEqualTo("""
                Town hall reopens

                By Leila Grant | 3 May 2021

                "We are back," said Mayor Tom Rusk.

                1. The library opens in June.

                2. The museum follows.
                """);
    }

    @Test
    void aYearThatBeginsAParagraphOfMarkdownStays() {
        assertThat(SourceText.of("1986. That was a great year.\n\nIt *was*.", Format.MARKDOWN).text())
                .isEqualTo("1986. That was a great year.\n\nIt was.\n");
    }

    @Test
    void frontMatterTellsWhatIsKnown() {
        SourceText source = SourceText.of(
                "---\ntitle: Town hall reopens\nauthor: Leila Grant\ndate: 2021-05-03T10:00:00Z\n---\n\nThe hall is open.", Format.TEXT);
        assertThat(source.declared())
                .isEqualTo(new Metadata("Town hall reopens", null, List.of("Leila Grant"), LocalDate.of(2021, 5, 3), null));
        assertThat(source.text()).isEqualTo("The hall is open.\n");
    }

    @Test
    void aPageIsReadWithoutWhatSurroundsItsArticle() {
        SourceText source = SourceText.of(page("page.html"), Format.HTML);
        assertThat(source.text()).contains("Bridge reopens after repairs\n\n")
                .contains(
                        "two years of repairs, the council said on Wednesday\u00A0— in time for summer.\n\n“We are glad,” said Mayor Tom Rusk.\n\n")
                .contains("What next\n\nNo.\n\nThe toll stays, minister Ana Lopes said.\n\nLorries are banned.\n\n")
                .doesNotContain("Most read", "Lena Orr", "never liked", "Home", "He said no", "color");
        assertThat(source.declared())
                .isEqualTo(new Metadata("Bridge reopens after repairs", "Harle Gazette", List.of("Erin Foss", "Tom Esk"),
                        LocalDate.of(2022, 5, 4), "https://gazette.example/bridge"));
        assertThat(SourceText.of(page("page.html"), Format.TEXT)).isEqualTo(source);
    }

    @Test
    void anOldPageOfTablesIsRead() {
        SourceText source = SourceText.of(page("page-of-tables.html"), Format.TEXT);
        assertThat(source.text()).contains("Bridge reopens\n\nBy Erin Foss\n\n4 May 2004\n\n", "\n\n\"We are glad,\" said Mayor Tom Rusk.");
        assertThat(source.declared().publishedOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "<!doctype html><title>x</title>", "<html><script>1</script></html>"})
    void aPageWithoutTextIsTakenAsItIs(String text) {
        assertThat(SourceText.of(text, Format.HTML).text()).isNotBlank();
    }

    @Test
    void hostileMarkupIsReadInTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            SourceText.of("<html><body>" + "<div>".repeat(20_000) + "Text.", Format.HTML);
            SourceText.of("<html><body>" + "<table><tr><td>".repeat(5_000) + "Text.", Format.HTML);
            SourceText.of("<html><body>" + "<p>a <b>b</b></p>".repeat(20_000), Format.HTML);
            SourceText.of(">".repeat(50_000) + " text", Format.MARKDOWN);
        });
    }

    @Test
    void namesOfFilesTellTheirFormat() {
        assertThat(Format.ofName("a.TXT")).contains(Format.TEXT);
        assertThat(Format.ofName("a.b.md")).contains(Format.MARKDOWN);
        assertThat(Format.ofName("a.htm")).contains(Format.HTML);
        assertThat(Format.ofName("html")).isEmpty();
        assertThat(Format.ofName("a.pdf")).isEmpty();
    }

    private static String plain(String text) {
        return SourceText.of(text, Format.TEXT).text();
    }

    private static String page(String name) {
        try (InputStream in = SourceTextTest.class.getResourceAsStream("/pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
