package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every article under {@code articles/} and compares it with what stands above its dashed line: one {@code key: value} a line; what
 * is not named there is expected to be unknown.
 */
class SampleArticlesTest {

    private static final String LINE = "-----\n";

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aSampleIsReadAsItsHeaderSays(Sample sample) {
        ParsedArticle article = reader.read(sample.text(), Metadata.NONE);

        assertThat(article.title()).isEqualTo(sample.first("title"));
        assertThat(article.publisher()).isEqualTo(sample.first("publisher"));
        assertThat(article.authors()).isEqualTo(sample.authors());
        assertThat(article.publishedOn()).isEqualTo(sample.publishedOn());
        assertThat(article.dateline()).isEqualTo(sample.first("dateline"));
        assertThat(texts(article.noise(), sample)).isEqualTo(sample.all("noise"));
        assertThat(article.language()).isEqualTo("en");
        if (sample.first("paragraphs") != null) {
            assertThat(article.paragraphs()).hasSize(Integer.parseInt(sample.first("paragraphs")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void paragraphsAndNoiseStandApartInReadingOrder(Sample sample) {
        ParsedArticle article = reader.read(sample.text(), Metadata.NONE);
        List<Span> spans = new ArrayList<>(article.noise());
        spans.addAll(article.paragraphs());
        spans.sort(null);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).overlaps(spans.get(i - 1))).isFalse();
        }
        assertThat(article.paragraphs()).isSorted();
        assertThat(article.noise()).isSorted();
    }

    @Test
    void everyRecognizerHasASample() throws IOException {
        List<String> samples = samples().map(Sample::name).toList();
        assertThat(samples)
                .containsAll(LabelledLines.RECOGNIZERS.stream().map(recognizer -> recognizer.getClass().getSimpleName()).toList());
    }

    private static List<String> texts(List<Span> spans, Sample sample) {
        return spans.stream().map(span -> span.of(sample.text())).toList();
    }

    static Stream<Sample> samples() throws IOException {
        try {
            Path folder = Path.of(SampleArticlesTest.class.getResource("/articles").toURI());
            List<Path> files;
            try (Stream<Path> listed = Files.list(folder)) {
                files = listed.sorted().toList();
            }
            return files.stream().map(SampleArticlesTest::sample);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sample sample(Path file) {
        try {
            String content = Files.readString(file);
            int line = content.indexOf(LINE);
            Map<String, List<String>> expected = new HashMap<>();
            for (String header : content.substring(0, line).split("\n")) {
                int colon = header.indexOf(": ");
                expected.computeIfAbsent(header.substring(0, colon), key -> new ArrayList<>()).add(header.substring(colon + 2));
            }
            return new Sample(file.getFileName().toString().replace(".txt", ""), expected, content.substring(line + LINE.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Sample(String name, Map<String, List<String>> expected, String text) {

        List<String> all(String key) {
            return expected.getOrDefault(key, List.of());
        }

        @Nullable
        String first(String key) {
            return all(key).isEmpty() ? null : all(key).get(0);
        }

        List<String> authors() {
            return first("authors") == null ? List.of() : Arrays.asList(first("authors").split("; "));
        }

        @Nullable
        LocalDate publishedOn() {
            return first("publishedOn") == null ? null : LocalDate.parse(first("publishedOn"));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
