package onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRarityTest {

    @Test
    void aPluralIsCountedWithItsSingular() {
        assertThat(WordRarity.term("Ferries")).isEqualTo("ferry");
        assertThat(WordRarity.term("captains")).isEqualTo("captain");
        assertThat(WordRarity.term("captain’s")).isEqualTo("captain");
    }

    @Test
    void anEndingThatIsNoPluralStays() {
        assertThat(WordRarity.term("virus")).isEqualTo("virus");
        assertThat(WordRarity.term("Congress")).isEqualTo("congress");
        assertThat(WordRarity.term("gas")).isEqualTo("gas");
    }

    @Test
    void aRareWordHasMoreBits() {
        assertThat(WordRarity.bits("the")).isBetween(3.0, 5.0);
        assertThat(WordRarity.bits("president")).isBetween(10.0, 12.0);
        assertThat(WordRarity.bits("capsized")).isGreaterThan(15);
    }
}
