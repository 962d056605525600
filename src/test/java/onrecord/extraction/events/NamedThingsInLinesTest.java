package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a line gives the full name of "the church"; none where another may be meant. */
class NamedThingsInLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            visited | Nobody was hurt at the Velden Bible Church, officials said. Ann Keller visited the church on Saturday. | Ann Keller visited the Velden Bible Church on Saturday
            visited | Nobody was hurt on Norra Island, officials said. Ann Keller visited the island on Saturday. | Ann Keller visited Norra Island on Saturday
            visited | Nobody was hurt at the University of Brenk, officials said. Ann Keller visited the university on Saturday. | Ann Keller visited the University of Brenk on Saturday
            visited | Nobody was hurt at the Velden Bible Church, a church of 500 members. Ann Keller visited the church on Saturday. | Ann Keller visited the Velden Bible Church on Saturday
            founded | Brenk Mills Inc. reported a loss on Friday. Paul Reyl founded the company in 1990. | Paul Reyl founded Brenk Mills Inc. in 1990
            """)
    void itsNameIsTold(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    /** Where the name is printed without an article, and in a genitive. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            damaged | TREMOR HITS ISLAND OF NORRA. A quake hit Velden and the rest of Norra Island. The island’s airport was damaged on Saturday. | Norra Island’s airport was damaged on Saturday
            """)
    void itsNameIsToldAsItIsPrinted(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            visited | Nobody was hurt at the Velden Bible Church or the Brenk Bible Church, officials said. Ann Keller visited the church on Saturday. | visited the church on Saturday
            visited | Nobody was hurt at the Velden Bible Church, officials said. A church in Brenk burned. Ann Keller visited the church on Saturday. | visited the church on Saturday
            visited | Nobody was hurt at the Velden Bible Church, officials said. Ann Keller visited the Methodist church on Saturday. | visited the Methodist church on Saturday
            visited | Nobody was hurt at the Velden Bible Church, officials said. Ann Keller visited the church in Brenk on Saturday. | visited the church in Brenk on Saturday
            visited | Ann Keller visited the church on Saturday. Nobody was hurt at the Velden Bible Church, officials said. | visited the church on Saturday
            taken | Nobody was hurt at the Velden General Hospital, officials said. Ann Keller was injured on Saturday and taken to the hospital. | taken to the hospital
            founded | Brenk Mills Inc. reported a loss on Friday, the Norra Tribune said. Paul Reyl founded the company in 1990. | Paul Reyl founded the company in 1990
            """)
    void oneThatMayBeAnotherStaysAsPrinted(String trigger, String text, String words) {
        assertThat(ToldEvents.in(text)).extracting(ExtractedEvent::summary).anyMatch(line -> line.endsWith(words));
    }
}
