package onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern ARRAY_OF_WORDS = Pattern.compile("Set\\.of\\(\\s*(?:\"[a-z]{3,}\",\\s*){12,}");
    private static final List<String> MAIN_CODE = mainCode();

    static List<Path> lists() throws IOException {
        try (Stream<Path> phrases = Files.walk(RESOURCES.resolve("phrases"));
                Stream<Path> language = Files.list(RESOURCES.resolve("language"))) {
            return Stream.concat(phrases, language).filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListOpensWithWhatItIsFor(Path list) throws IOException {
        assertThat(Files.readAllLines(list).get(0)).startsWith("# ").hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsUsed(Path list) throws IOException {
        String name = list.getFileName().toString();
        boolean used = list.getParent().endsWith("event-types")
                ? EventType.all().stream().anyMatch(type -> name.equals(type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt"))
                : MAIN_CODE.stream().anyMatch(code -> code.contains(name + '"'));
        assertThat(used).as(name).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListHasNoLineTwice(Path list) throws IOException {
        List<String> lines = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(list)) {
            section = line.startsWith("[") ? line : section;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(section + line);
            }
        }
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void longListsOfWordsStandInFilesAndNotInTheCode() throws IOException {
        assertThat(
                MAIN_CODE.stream().filter(code -> !code.startsWith("package onrecord.extraction.statements")).map(ARRAY_OF_WORDS::matcher)
                        .filter(Matcher::find).map(Matcher::group))
                .isEmpty();
    }

    @Test
    void theWordsOfSeveralSectionsCanBeAskedForTogether() {
        assertThat(WordSections.read("modals.txt").set("will", "would")).contains("shall", "would").doesNotContain("may");
    }

    @Test
    void aSectionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> WordSections.read("modals.txt").set("wil")).hasMessageContaining("modals.txt")
                .hasMessageContaining("[wil]");
    }

    private static List<String> mainCode() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> code = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.add(Files.readString(file));
            }
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
