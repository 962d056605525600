package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.language.English;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are cut or damaged are read like others: every step of the engine copes with whatever stands or lacks at the edges. */
@Timeout(120)
@Tag("slow")
class BrokenTextTest {

    private static final Extractor ENGINE = new Extractor(English.LANGUAGE);
    private static final ArticleReader READER = new ArticleReader();

    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");
    private static final Pattern MARK = Pattern.compile("[^\\w\\s]");

    /** As many constructions as possible, for each cut leaves another one standing alone. */
    private static final List<String> TEXTS = List.of(
            "Ferry Tax Is “a Mistake,” Odell Warns\n\nBy Lena Marsh\n\nHALDEN, March 3 (Wire) - “It is a mistake,” Tom Odell, 51, of Weir Road,"
                    + " said on Monday, adding: “We told them so.” Asked “when?” by a reporter, the mayor, who took office in 2019, laughed.",
            "As one of the engineers put it, the bridge, built in 1932, was “tired”. Neither Ann Dunn nor Lee Park would say whether it"
                    + " (the bridge) would be closed; according to the council's letter, “nobody knows” – Dunn’s words – “when” that is.",
            "Q: When did you start?\n\nA: In 1998, when the mill closed.\n\nDUNN: We were there. \"He looked at me and said 'run',\" she told Mr.\nPark's lawyer.",
            "Police arrested three men and charged Ivo Stern, 34, with theft after 20 to 30 people, among them two children, were hurt on 2 May"
                    + " in Halden, Norra. Stern denied the charge, his lawyer said, “and will appeal”. He was jailed for six years in June 2020.");

    @ParameterizedTest
    @ValueSource(strings = {
        "Asked \"why?\", Tom Odell wept.",
        "Told \"no\", Ann Dunn, the mayor, laughed.",
        "Quoting \"a friend\", from Halden, she left.",
        "Said.",
        "\"",
        ", said, said,",
        "According to",
        "Saying “"})
    void aTextBeginsInTheMiddleOfASentence(String text) {
        assertThat(failedSteps(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsCutBehindAnyWord(String text) {
        TOKEN.matcher(text).results().forEach(token -> check(text.substring(0, token.end())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsCutBeforeAnyWord(String text) {
        TOKEN.matcher(text).results().forEach(token -> check(text.substring(token.start())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyMarkIsMissingOrDoubled(String text) {
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            check(text.substring(0, mark.start()) + text.substring(mark.end()));
            check(text.substring(0, mark.end()) + text.substring(mark.start()));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsAreLostOrChangePlaces(String text) {
        List<String> words = new ArrayList<>(TOKEN.matcher(text).results().map(token -> token.group()).toList());
        for (int i = 0; i + 1 < words.size(); i++) {
            List<String> changed = new ArrayList<>(words);
            changed.add(i, changed.remove(i + 1));
            check(String.join(" ", changed));
            changed.remove(i);
            check(String.join(" ", changed));
        }
    }

    @Test
    void aStepThatFailsCostsOnlyWhatItWouldHaveFound() {
        Steps steps = new Steps(Stopwatch.NONE);
        List<String> found = steps.run("dates", () -> List.of("Monday"));
        List<String> missing = steps.run("persons", () -> {
            throw new IllegalStateException("a defect");
        });
        assertThat(found).containsExactly("Monday");
        assertThat(missing).isEmpty();
        assertThat(steps.failed()).singleElement()
                .hasToString("the persons are missing after an internal error: IllegalStateException");
    }

    static Stream<String> texts() {
        return TEXTS.stream();
    }

    private static void check(String text) {
        assertThat(failedSteps(text)).as(text).isEmpty();
    }

    private static List<FailedStep> failedSteps(String text) {
        return ENGINE.extract(READER.read(text, Metadata.NONE)).failedSteps();
    }
}
