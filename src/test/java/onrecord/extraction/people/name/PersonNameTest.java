package onrecord.extraction.people.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onrecord.language.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe                      | Jane            |         | Doe
            Ursula von der Leyen          | Ursula          | von der | Leyen
            Alexander Van der Bellen      | Alexander       | Van der | Bellen
            Charles de Gaulle             | Charles         | de      | Gaulle
            de Gaulle                     |                 | de      | Gaulle
            Mohammed bin Salman           | Mohammed        | bin     | Salman
            Bashar al-Assad               | Bashar          | al      | Assad
            al-Assad                      |                 | al      | Assad
            Al Gore                       | Al              |         | Gore
            Ben Carson                    | Ben             |         | Carson
            J. K. Rowling                 | J. K.           |         | Rowling
            Bill O'Reilly                 | Bill            |         | O'Reilly
            Sir Kim Darroch               | Kim             |         | Darroch
            Sir Kim                       | Kim             |         | ''
            Mrs Clinton                   |                 |         | Clinton
            President Xi Jinping          | Jinping         |         | Xi
            Park Geun-hye                 | Geun-hye        |         | Park
            Kim Jong Un                   | Jong Un         |         | Kim
            Nguyen Xuan Phuc              | Xuan Phuc       |         | Nguyen
            Lee Harvey Oswald             | Lee Harvey      |         | Oswald
            Mitch Mc Connell              | Mitch           |         | McConnell
            Olaf Łukasz Müller-Ødegård    | Olaf Łukasz     |         | Müller-Ødegård
            """)
    void aNameIsTakenApart(String printed, String given, String particles, String surname) {
        PersonName name = PersonName.parse(printed);
        assertThat(name.given()).isEqualTo(given == null ? List.of() : List.of(given.split(" ")));
        assertThat(name.particles()).isEqualTo(particles == null ? "" : particles);
        assertThat(name.surname()).isEqualTo(surname == null ? "" : surname);
    }

    @Test
    void aGenerationIsNoSurname() {
        assertThat(PersonName.parse("Martin Luther King, Jr.")).extracting(PersonName::surname, PersonName::suffix).containsExactly("King",
                "Jr.");
        assertThat(PersonName.parse("Donald Jr.")).extracting(PersonName::given, PersonName::surname).containsExactly(List.of("Donald"),
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "Bill O'Reilly, Bill O’Reilly, SAME",
        "Jean-Claude Juncker, Jean Claude Juncker, SAME",
        "ANGELA MERKEL, Angela Merkel, SAME",
        "Francois Hollande, François Hollande, SAME",
        "Mitch Mc Connell, Mitch McConnell, SAME",
        "Dimitry Peskov, Dmitry Peskov, VARIANT",
        "Lottie Grange, Lotty Grange, VARIANT",
        "Marie Grange, Mary Grange, DIFFERENT",
        "H. Edwin Grange, Edwin Grange, SHORTENED",
        "H. Edwin Grange, Albert Grange, DIFFERENT",
        "Volodymyr Zelenskyy, Volodymyr Zelensky, VARIANT",
        "Sergei Lavrov, Sergey Lavrov, VARIANT",
        "Mohammed Morsi, Muhammad Mursi, VARIANT",
        "Tom Cotton, Thomas Cotton, VARIANT",
        "Bill Smith, Billy Smith, VARIANT",
        "J. K. Rowling, Joanne Rowling, SHORTENED",
        "JK Rowling, Joanne Kathleen Rowling, SHORTENED",
        "Enrique Peña Nieto, Peña Nieto, SHORTENED",
        "Hillary Clinton, Hillary Rodham Clinton, SHORTENED",
        "Sarah Huckabee, Sarah Huckabee Sanders, SHORTENED",
        "George Bush, George W. Bush, SHORTENED",
        "Trump, Donald Trump, PARTIAL",
        "Trump, Donald Trump Jr., PARTIAL",
        "Assad, Bashar al-Assad, PARTIAL",
        "bin Salman, Mohammed bin Salman, PARTIAL",
        "Xi, Xi Jinping, PARTIAL",
        "Donald Jr., Donald Trump Jr., PARTIAL",
        "Pope Francis, Francis, SAME",
        "Donald Trump, Donald Trump Jr., DIFFERENT",
        "George W. Bush, George H.W. Bush, DIFFERENT",
        "Bill Clinton, Hillary Clinton, DIFFERENT",
        "Daniel Smith, Daniela Smith, DIFFERENT",
        "Mario Rossi, Maria Rossi, DIFFERENT",
        "Boris Johnson, Boris Johnston, DIFFERENT",
        "Putin, Peskov, DIFFERENT",
        "A. Smith, Bob Smith, DIFFERENT"
    })
    void twoNamesAreCompared(String one, String other, NameMatch match) {
        assertThat(PersonName.parse(one).compare(PersonName.parse(other))).isEqualTo(match);
        assertThat(PersonName.parse(other).compare(PersonName.parse(one))).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({"Zelenskyy, Volodymyr Zelensky", "Assad, Bashar al-Assad", "Gaddafi, Gadaffi", "Xi, Xi Jinping", "Trump, Donald Trump Jr."})
    void spellingsOfASurnameShareAKey(String one, String other) {
        assertThat(PersonName.parse(one).key()).isEqualTo(PersonName.parse(other).key());
    }

    @Test
    void noNameIsRefused() {
        assertThatThrownBy(() -> PersonName.parse("  ")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not a name");
    }

    @Test
    void aTitleMayTellAWomanFromAMan() {
        assertThat(PersonName.genderOfTitles("Mrs Grange")).isEqualTo(Gender.FEMALE);
        assertThat(PersonName.genderOfTitles("Mr Grange")).isEqualTo(Gender.MALE);
        assertThat(PersonName.genderOfTitles("Senator Grange")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void aPetNameMayStandForAnother() {
        assertThat(PersonName.parse("Bob J. Grange").givenForms()).contains("bob", "robert", "j");
    }
}
