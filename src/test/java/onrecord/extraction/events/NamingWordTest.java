package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which word an event is compared with the reports of other articles. */
class NamingWordTest {

    private static List<String> words(String sentence) {
        return ToldEvents.in(sentence).stream().map(ExtractedEvent::word).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rebels shot down a helicopter near Tarva on Monday. | shoot",
        "The army launched a major attack on Tarva on Monday. | attack",
        "The two presidents held talks in Tarva on Monday. | talk",
        "Police arrested a man in Tarva on Monday. | arrest"})
    void theVerbOrItsObjectNamesTheEvent(String sentence, String word) {
        assertThat(words(sentence)).contains(word);
    }

    @Test
    void theLastWordOfACompoundNamesTheEvent() {
        assertThat(words("Two men were injured in a car accident near Tarva on Monday.")).contains("accident").doesNotContain("car");
    }

    @Test
    void whatSomeoneIsFoundToBeNamesTheEvent() {
        assertThat(words("The banker Ola Renn was found dead in Tarva on Monday.")).contains("dead").doesNotContain("find", "found");
        assertThat(words("The banker Ola Renn was found guilty of fraud in Tarva on Monday.")).contains("guilty");
    }

    @Test
    void whatIsOnlyFoundIsFound() {
        assertThat(words("Divers found the wreck of the ferry near Tarva on Monday.")).contains("find").doesNotContain("found");
    }
}
