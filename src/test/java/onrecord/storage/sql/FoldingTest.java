package onrecord.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void caseAccentsAndPunctuationMakeNoDifference() {
        assertThat(Folding.of("  Jean-Luc MÉLENCHON, ")).isEqualTo("jean luc melenchon");
        assertThat(Folding.of("Łódź")).isEqualTo("łodz");
        assertThat(Folding.of("?!")).isEmpty();
    }

    @Test
    void aSearchForBeginningsHoldsNothingTheDatabaseCouldMisread() {
        assertThat(Folding.beginnings("O'Brien & (Mc")).isEqualTo("o:* & brien:* & mc:*");
        assertThat(Folding.beginnings("':*|!")).isEmpty();
    }

    @Test
    void aKeyFitsIntoAnIndex() {
        assertThat(Folding.key("x".repeat(10_000))).hasSize(200);
    }
}
