package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.statements;
import static org.assertj.core.api.Assertions.assertThat;

import onrecord.text.Determinacy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody heard, what is made up, and what nearly came out, beside what was said all the same. */
class UnsaidWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Nobody heard Vera Holt say that the ferry was safe.",
        "None of the sailors heard Vera Holt say that the ferry was safe.",
        "Sailors did not hear Vera Holt say that the ferry was safe.",
        "No sailor remembered Vera Holt saying that the ferry was safe.",
        "It is a myth that Vera Holt said “the ferry is safe”.",
        "It is not true that Vera Holt said the ferry was safe.",
        "A forged letter in which Vera Holt wrote that the ferry was safe was sold.",
        "Vera Holt nearly said that the ferry was safe.",
        "Vera Holt almost admitted that the ferry was old.",
        "Vera Holt all but said that the ferry was old.",
        "Vera Holt came close to saying that the ferry was old.",
        "Vera Holt was on the verge of telling the sailors that the ferry was old.",
        "Vera Holt tried to say that the ferry was safe, but the microphone failed.",
        "Vera Holt wanted to say that the ferry was safe.",
        "Say Vera Holt demanded that the ferry be sold.",
        "Suppose that Vera Holt said the ferry was old."})
    void areIndeterminate(String text) {
        assertThat(statements(text)).isNotEmpty().extracting(ExtractedStatement::determinacy).containsOnly(Determinacy.INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sailors heard Vera Holt say that the ferry was safe.",
        "Sailors remembered Vera Holt saying that the ferry was safe.",
        "Sailors did not hear the horn, Vera Holt said.",
        "It is a pity that Vera Holt said the ferry was safe.",
        "It is true that Vera Holt said the ferry was safe.",
        "A letter in which Vera Holt wrote that the ferry was safe was sold.",
        "A forged letter was sold on Monday, Vera Holt said.",
        "Vera Holt almost shouted that the ferry was safe.",
        "Nearly all had left when Vera Holt said that the ferry was safe.",
        "Vera Holt made a point of saying that the ferry was old.",
        "Vera Holt tried to argue that the ferry was safe.",
        "Vera Holt wanted to argue that the ferry was safe.",
        "Vera Holt wanted to sell the ferry.",
        "If the ferry sinks, Vera Holt argues, there are other boats."})
    void butNotTheseAlike(String text) {
        assertThat(statements(text)).isNotEmpty().extracting(ExtractedStatement::determinacy).containsOnly(Determinacy.DETERMINATE);
    }
}
