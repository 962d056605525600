package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.text.ParticipantRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a line names whom a description or a pronoun means, and which happening; an open one rather than a wrong one. */
class NamesInLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            shot | Hundreds remembered 16-year-old Tom Holm in Velden. Officers shot the teen on Saturday. | Officers shot Tom Holm on Saturday
            shot | Hundreds remembered Tom Holm, 16, in Velden. Officers shot the boy on Saturday. | Officers shot Tom Holm on Saturday
            shot | Hundreds remembered Tom Holm, 71, in Velden. Officers shot the pensioner on Saturday. | Officers shot Tom Holm on Saturday
            shot | Hundreds remembered Tom Holm, 29, in Velden. The 29-year-old was shot on Saturday. | Tom Holm was shot on Saturday
            """)
    void anAgeTellsWhoIsMeant(String trigger, String text, String line) {
        ExtractedEvent event = ToldEvents.of(text, trigger);
        assertThat(event.summary()).isEqualTo(line);
        assertThat(event.participants()).anyMatch(participant -> participant.name().equals("Tom Holm"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            shot | Hundreds remembered Tom Holm, 16, and Paul Reyl, 17, in Velden. Officers shot the teen on Saturday. | the teen
            shot | Hundreds remembered Tom Holm, 46, in Velden. Officers shot the teen on Saturday. | the teen
            shot | Hundreds remembered Eva Lund, 16, in Velden. Officers shot the boy on Saturday. | the boy
            shot | Tom Holm, 16, fled to Velden. A 17-year-old was hurt. Officers shot the teen on Saturday. | the teen
            shot | Tom Holm, 16, fled to Velden. A teenager was hurt. Officers shot the teen on Saturday. | the teen
            shot | Hundreds remembered Tom Holm, 16, in Velden. Eva Lund wept when officers shot her boy on Saturday. | her boy
            shot | Hundreds remembered Tom Holm, 16, in Velden. Officers shot the other teen on Saturday. | the other teen
            shot | Tom Holm, 16, fled to Velden. A teenager was hurt. Ann Reyl, 15, hid. Officers shot the teen on Saturday. | the teen
            shot | Tom Holm, 16, fled to Velden. Holm shot the teen on Saturday. | the teen
            shot | Hundreds remembered Tom Holm, 16, in Velden. Officers shot the 29-year-old on Saturday. | the 29-year-old
            """)
    void anAgeThatFitsAnotherLeavesItOpen(String trigger, String text, String words) {
        ExtractedEvent event = ToldEvents.of(text, trigger);
        assertThat(event.summary()).contains(words);
        assertThat(event.participants()).noneMatch(participant -> participant.role() == ParticipantRole.RECIPIENT
                && participant.person() >= 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            married | Sheriff’s Deputy Tom Holm died on Friday, Deputy Prosecutor Paul Reyl said. Eva Lund married the deputy on Sunday. | Eva Lund married Tom Holm on Sunday
            married | Sheriff’s Deputy Tom Holm met Sheriff’s Deputy Paul Reyl on Friday. Eva Lund married the deputy on Sunday. | Eva Lund married the deputy on Sunday
            """)
    void anOfficeIsTheNounOfItsTitle(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).endsWith(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            chased | Police said they had located Tom Holm, 38, near Velden. Sheriff’s deputies chased him for 30 miles. | Sheriff’s deputies chased Tom Holm for 30 miles
            convicted | Tom Holm showed no emotion in court. He will be sentenced in May. When the jury convicted him of murder, Holm sat still. | The jury convicted Tom Holm of murder
            fire | Tom Holm, 38, leads the bank. Paul Reyl met Ann Lund. Five times Lund ordered Reyl to fire him. | to fire him
            chased | Tom Holm, 38, met Paul Reyl near Velden. Sheriff’s deputies chased him for 30 miles. | chased him for 30 miles
            convicted | Tom Holm met Paul Reyl in court. When the jury convicted him of murder, Holm sat still. | convicted him of murder
            """)
    void whoTakesPartIsNamedInTheLineToo(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “With Tom, we waited a week,” coach Paul Reyl said. “We talked to him about it. He came back for a couple of games, in particular the Velden game. It was hard.” | Paul Reyl came
            "With Tom, we waited a week," coach Paul Reyl said. "We talked to him about it. He came back for a couple of games, in particular the Velden game. It was hard." | Paul Reyl came
            """)
    void whoIsQuotedSpeaksOfAnother(String text, String words) {
        assertThat(ToldEvents.in(text)).extracting(ExtractedEvent::summary).noneMatch(line -> line.contains(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            resigned | “We waited a week,” coach Paul Reyl said. “It was hard.” He resigned in May. | Paul Reyl resigned in May
            """)
    void behindTheQuotationHeIsMeant(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            recommended | Most farmers, and the Norland government, have recommended a simple solution. | Most farmers, and the Norland government, have recommended a simple solution
            deployed | Warship Aldra, currently deployed on patrols in the Gulf of Norra under the operational control of the Western Command, was escorting a group of five merchant ships through the long corridor. | Warship Aldra, currently deployed on patrols in the Gulf of Norra under the operational control of the Western Command, was escorting a group of five merchant ships through the long corridor
            injured | In May, a gunman killed five farmers and injured several others at a shopping mall in Brenk City, Norland, before an off-duty policeman killed the shooter. | In May, a gunman killed five farmers and injured several others at a shopping mall in Brenk City, Norland, before an off-duty policeman killed the shooter
            accused | Tom Reyl and Ann Keller are accused of acting "contrary to principles of conduct" by failing to report their part in violations of the rules, the report said. | Tom Reyl and Ann Keller are accused of acting "contrary to principles of conduct" by failing to report their part in violations of the rules, the report said
            jailed | Paul Reyl founded the gang in 1990. Tom Holm, the Reyl crime family boss, was jailed in Velden. | Tom Holm, the Reyl crime family boss, was jailed in Velden
            jailed | Paul Reyl founded the gang in 1990. Tom Holm, a friend of Reyl, was jailed in Velden. | Tom Holm, a friend of Paul Reyl, was jailed in Velden
            hurt | Tom Reyl was hurt in the Rovers' game vs. Velden game in May and missed 10 games, including last Sunday's loss to the Brenk Owls. | Tom Reyl was hurt in the Rovers' game vs. Velden game in May and missed 10 games, including last Sunday's loss to the Brenk Owls
            support | Ann Keller named 95 generals, most of whom support the plan. | Ann Keller named 95 generals, most of whom support the plan
            arrested | Neither brother was arrested. | Neither brother was arrested
            charged | Neither Tom Holm nor Paul Reyl was charged in Velden. | Neither Tom Holm nor Paul Reyl was charged in Velden
            pleaded | Tom Holm appeared before Judge I. Paul Reyl in Velden and pleaded guilty to murder. | Tom Holm appeared before Judge I. Paul Reyl in Velden and pleaded guilty to murder
            """)
    void aLineIsWhole(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }
}
