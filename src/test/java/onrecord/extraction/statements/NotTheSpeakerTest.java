package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that are not those of whoever stands beside them. */
class NotTheSpeakerTest {

    @Test
    void whoSendsALetterSpeaksAndNotWhoGetsIt() {
        assertThat(said("Striking workers sent a letter to two national newspapers saying they would not return."))
                .containsExactly("Striking workers: they would not return");
        assertThat(said("The port sent the crew a letter saying the ferry was old."))
                .allMatch(words -> words.endsWith(": the ferry was old"));
    }

    @Test
    void imaginedWordsAreNobodys() {
        assertThat(said("There was a smile on the captain's face as if to say “Catch me.”")).isEmpty();
        assertThat(said("Vera Holt shrugged, as though saying that it did not matter.")).isEmpty();
        assertThat(said("Vera Holt called to say that the ferry was late.")).containsExactly("Vera Holt: the ferry was late");
    }

    @Test
    void whatHappenedMeanwhileIsTheReporters() {
        assertThat(said("“I did nothing,” Beck said as he was led away. “I loved her.”"))
                .containsExactly("Beck: “I did nothing,” “I loved her.”");
        assertThat(said("Vera Holt said as she was ill she would not come.")).isNotEmpty();
    }

    @Test
    void whoIsAskedOrDubbedDoesNotSayIt() {
        assertThat(said("Asked “why?”, Karl Beck wept.")).isEmpty();
        assertThat(said("Dubbed “the Wolf” for his temper, Karl Beck ran the port.")).isEmpty();
        assertThat(said("Karl Beck asked: “Why?”")).containsExactly("Karl Beck: “Why?”");
    }
}
