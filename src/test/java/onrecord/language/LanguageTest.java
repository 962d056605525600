package onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final Language LANGUAGE = Language.load();

    private static List<Sentence> read(String text) {
        return LANGUAGE.read(text, List.of(new Span(0, text.length())));
    }

    private static Sentence sentence(String text) {
        assertThat(read(text)).hasSize(1);
        return read(text).get(0);
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream().filter(token -> token.form().equals(form)).findFirst().orElseThrow();
    }

    /** The relation of a word and the word it depends on: {@code "nsubj said"}. */
    private static String place(String text, String form) {
        Sentence sentence = sentence(text);
        Token token = word(sentence, form);
        return token.head() < 0 ? "root" : token.relation() + " " + sentence.token(token.head()).form();
    }

    @Test
    void wordsHaveTags() {
        assertThat(sentence("The minister said she would resign.").tokens().stream().map(Token::tag).collect(Collectors.toList()))
                .containsExactly("DT", "NN", "VBD", "PRP", "MD", "VB", ".");
    }

    @Test
    void theSpeakerIsTheSubjectOfTheVerb() {
        assertThat(place("The minister said she would resign.", "minister")).isEqualTo("nsubj said");
        assertThat(place("“We will not resign,” said the minister.", "minister")).isEqualTo("nsubj said");
        assertThat(place("“We will not resign,” the minister said.", "minister")).isEqualTo("nsubj said");
    }

    @Test
    void anApostropheWithABlankBeforeItIsAPossessive() {
        assertThat(place("The guards saw the owners ' lawyers at noon.", "owners")).isEqualTo("nmod:poss lawyers");
        assertThat(place("The words ' owners only ' stand on the door of the bank.", "owners")).doesNotContain("nmod:poss");
    }

    @Test
    void whatIsSaidDependsOnTheVerb() {
        assertThat(place("The minister said that she would resign.", "resign")).isEqualTo("ccomp said");
        assertThat(place("The minister told reporters she would resign.", "resign")).isEqualTo("ccomp told");
    }

    @Test
    void thereIsOneRootAndNoCircle() {
        Sentence sentence = sentence("Asked about the plan, which critics call reckless, Hale said: no, never, not on my watch.");
        assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).hasSize(1);
        int root = sentence.tokens().indexOf(sentence.tokens().stream().filter(token -> token.head() < 0).findFirst().orElseThrow());
        assertThat(sentence.firstOfSubtree(root)).isZero();
        assertThat(sentence.lastOfSubtree(root)).isEqualTo(sentence.size() - 1);
    }

    @Test
    void theGlyphOfAQuotationMarkMakesNoDifference() {
        String straight = "\"We don't know,\" the mayor said - again.";
        String curly = "“We don’t know,” the mayor said – again.";
        String wrong = "”We don’t know,” the mayor said — again.";
        String angular = "«We don´t know,» the mayor said ― again.";
        for (String variant : List.of(curly, wrong, angular)) {
            assertThat(analysis(variant)).as(variant).isEqualTo(analysis(straight));
        }
    }

    private static List<String> analysis(String text) {
        return sentence(text).tokens().stream()
                .map(token -> token.tag() + " " + token.head() + " " + token.relation() + " " + token.lemma().replaceAll("\\W", ""))
                .collect(Collectors.toList());
    }

    @Test
    void namesAreFound() {
        Sentence sentence = sentence("President Jacob Lund met Angela Hale in Germany.");
        assertThat(word(sentence, "Jacob").name()).isEqualTo(NameKind.PERSON);
        assertThat(word(sentence, "Jacob").beginsName()).isTrue();
        assertThat(word(sentence, "Lund").name()).isEqualTo(NameKind.PERSON);
        assertThat(word(sentence, "Lund").beginsName()).isFalse();
        assertThat(word(sentence, "Germany").name()).isEqualTo(NameKind.PLACE);
        assertThat(word(sentence, "met").name()).isEqualTo(NameKind.NONE);
    }

    @Test
    void spansPointIntoTheWholeText() {
        String text = "Headline here\n\nIt rained. They left.";
        List<Sentence> sentences = LANGUAGE.read(text, List.of(new Span(0, 13), new Span(15, text.length())));
        assertThat(sentences).extracting(sentence -> sentence.span().of(text)).containsExactly("Headline here", "It rained.", "They left.");
        assertThat(sentences.get(2).token(0).span().of(text)).isEqualTo("They");
    }

    @Test
    void emptyParagraphsHaveNoSentences() {
        assertThat(LANGUAGE.read("", List.of())).isEmpty();
        assertThat(LANGUAGE.read(" \n ", List.of(new Span(0, 3), new Span(1, 1)))).isEmpty();
    }

    @Test
    void theModelsLoadFast() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), Language::load);
    }

    @Test
    @Tag("slow")
    void hostileTextTakesLinearTime() {
        for (String text : List.of(
                "x".repeat(1_000_000),
                "\"".repeat(100_000),
                "“ ".repeat(100_000),
                "a's".repeat(100_000),
                "((((".repeat(50_000) + ". ((((".repeat(10_000),
                ". ) ".repeat(100_000),
                "http://)".repeat(50_000),
                "word ".repeat(200_000),
                "Anna Hale, ".repeat(10_000),
                "-".repeat(300_000),
                "a.b.c.".repeat(100_000),
                "\ud800".repeat(100_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text), text.substring(0, 8));
        }
    }
}
