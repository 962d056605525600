package onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTypeTest {

    @Test
    void theTypesAreTheFiles() {
        assertThat(EventType.all()).contains(EventType.CONSULT, EventType.ASSAULT).doesNotContain(EventType.OTHER).isSorted();
        assertThat(EventType.CONSULT.category()).isEqualTo(EventCategory.POLITICS);
        assertThat(EventType.CONSULT.has(EventTrait.TOGETHER)).isTrue();
        assertThat(EventType.ASSAULT.has(EventTrait.TOGETHER)).isFalse();
    }

    @Test
    void whatIsStoredUnderATypeThatIsGoneIsOfAnother() {
        assertThat(EventType.stored("CONSULT")).isEqualTo(EventType.CONSULT);
        assertThat(EventType.stored("TELEPATHY")).isEqualTo(EventType.OTHER);
        assertThat(EventType.OTHER.category()).isEqualTo(EventCategory.OTHER);
        assertThat(EventMode.stored("ARREST")).isEqualTo(new EventMode("ARREST"));
        assertThat(EventMode.stored("TELEPATHY")).isNull();
        assertThat(EventMode.stored(null)).isNull();
    }

    @Test
    void aTypeWithoutAFileHasNoDefinition() {
        assertThatThrownBy(() -> new EventType("TELEPATHY").definition()).hasMessageContaining("TELEPATHY");
        assertThatThrownBy(() -> new EventType("consult")).hasMessageContaining("consult");
    }

    @Test
    void anAnnouncementMayBeAnEventOfItsOwn() {
        AnnouncedAs announced = AnnouncedAs.read(List.of("dated: CONSULT", "AGREE", "resign, quit: RETREAT"));
        assertThat(announced.type("meet", false)).isEqualTo(EventType.AGREE);
        assertThat(announced.type("meet", true)).isEqualTo(EventType.CONSULT);
        assertThat(announced.type("quit", true)).isEqualTo(EventType.RETREAT);
        assertThat(AnnouncedAs.read(List.of()).type("meet", true)).isNull();
    }

    @Test
    void readersSeeWordsThatAreNoTermsOfTheField() {
        assertThat(new EventType("COERCE").label(new EventMode("ARREST"))).isEqualTo("Arrest");
        assertThat(new EventType("RETREAT").label(new EventMode("RELEASE"))).isEqualTo("Release");
        assertThat(new EventType("CONSULT").label(new EventMode("PHONE"))).isEqualTo("Call");
        assertThat(EventType.CONSULT.label(null)).isEqualTo("Talks");
        assertThat(new EventType("FIRE").label(new EventMode("WILDFIRE"))).isEqualTo("Wildfire");
        assertThat(EventType.OTHER.label(null)).isEqualTo("Other");
    }

    @Test
    void noTwoModesOfATypeLookAlike() {
        for (EventType type : EventType.all()) {
            assertThat(type.definition().modes().keySet().stream().map(type::label).toList()).as(type.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void labelsAreOfModesThatThereAre() {
        for (EventType type : EventType.all()) {
            assertThat(type.definition().labels().keySet().stream().filter(mode -> !mode.isEmpty()).map(EventMode::new)).as(type.name())
                    .isSubsetOf(type.definition().modes().keySet());
        }
    }
}
