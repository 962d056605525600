package onrecord.storage.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import onrecord.storage.writing.PersonNames.Count;
import onrecord.storage.writing.PersonNames.Kind;
import org.junit.jupiter.api.Test;

/** Which of a person's names is the name. */
class PersonNamesTest {

    @Test
    void theFullestUsualNameIsTheName() {
        assertThat(nameOf(printed("Orla Venn", 5), printed("Orla Maeve Venn", 3), printed("Venn", 9))).isEqualTo("Orla Maeve Venn");
    }

    @Test
    void aLongerNameThatFewArticlesPrintIsNot() {
        assertThat(nameOf(printed("Orla Venn", 5), printed("Orla Venn Signs Off", 1))).isEqualTo("Orla Venn");
        assertThat(nameOf(printed("Orla Venn", 2), printed("Orla Maeve Venn", 1))).isEqualTo("Orla Maeve Venn");
    }

    @Test
    void aSurnameIsTheNameOnlyWhereNoFullNameIsPrinted() {
        assertThat(nameOf(printed("Venn", 40), printed("Orla Venn", 1))).isEqualTo("Orla Venn");
        assertThat(nameOf(printed("Venn", 2), printed("Madame", 1))).isEqualTo("Venn");
    }

    @Test
    void otherNamesAreAliasesTheMostFrequentFirst() {
        PersonNames names = new PersonNames(List.of(printed("Orla Venn", 5), printed("Venn", 9), printed("Orla Venn Signs Off", 1)));
        assertThat(names.aliases()).containsExactly("Venn", "Orla Venn Signs Off");
    }

    private static Count printed(String name, int articles) {
        return new Count(Kind.NAME, name, articles);
    }

    private static String nameOf(Count... counts) {
        return new PersonNames(new ArrayList<>(List.of(counts))).name();
    }
}
