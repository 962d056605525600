package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import onrecord.extraction.events.participants.Participant;
import onrecord.text.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who attacks somebody in words is not said to have struck anybody. */
class VerbalAttackTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Senator Olga Marten attacked the minister Pavel Dahl over taxes.",
        "Boris Hale has attacked Olga Marten as weak.",
        "Boris Hale attacked the media on Monday.",
        "Olga Marten was attacked by Boris Hale for her record.",
        "The candidate attacked her opponent in the final week.",
        "Boris Hale responded with attacks on the judge, including a tweet."
    })
    void anAttackInWordsIsNoAssault(String text) {
        assertThat(ToldEvents.in(text)).isNotEmpty().allSatisfy(event -> {
            assertThat(event.type()).isEqualTo(EventType.ACCUSE);
            assertThat(event.participants()).extracting(Participant::courtRole).allMatch(Objects::isNull);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Boris Hale attacked Olga Marten with a knife in Velden.",
        "Two men attacked Olga Marten in Velden.",
        "Rebels attacked the minister Pavel Dahl.",
        "Boris Hale attacked a guard and broke his jaw. Police arrested Hale. The suspect was jailed in Velden.",
        "President Pavel Dahl attacked Sweden in May."
    })
    void blowsStayAnAssault(String text) {
        assertThat(ToldEvents.in(text).get(0).type()).isEqualTo(EventType.ASSAULT);
    }
}
