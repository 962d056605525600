package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a line names whom a description or a pronoun means, and which happening; an open one rather than a wrong one. */
class NamesInLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            recommended | Most farmers, and the Norland government, have recommended a simple solution. | Most farmers, and the Norland government, have recommended a simple solution
            deployed | Warship Aldra, currently deployed on patrols in the Gulf of Norra under the operational control of the Western Command, was escorting a group of five merchant ships through the long corridor. | Warship Aldra, currently deployed on patrols in the Gulf of Norra under the operational control of the Western Command, was escorting a group of five merchant ships through the long corridor
            injured | In May, a gunman killed five farmers and injured several others at a shopping mall in Brenk City, Norland, before an off-duty policeman killed the shooter. | In May, a gunman killed five farmers and injured several others at a shopping mall in Brenk City, Norland, before an off-duty policeman killed the shooter
            accused | Tom Reyl and Ann Keller are accused of acting "contrary to principles of conduct" by failing to report their part in violations of the rules, the report said. | Tom Reyl and Ann Keller are accused of acting "contrary to principles of conduct" by failing to report their part in violations of the rules, the report said
            jailed | Paul Reyl founded the gang in 1990. Tom Holm, the Reyl crime family boss, was jailed in Velden. | Tom Holm, the Reyl crime family boss, was jailed in Velden
            jailed | Paul Reyl founded the gang in 1990. Tom Holm, a friend of Reyl, was jailed in Velden. | Tom Holm, a friend of Paul Reyl, was jailed in Velden
            """)
    void aLineIsWhole(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }
}
