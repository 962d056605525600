package onrecord.resolution.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TriggerFamilyTest {

    @Test
    void allFormsOfAVerbAreOneFamily() {
        assertThat(TriggerFamily.of("bombing")).isEqualTo("bomb");
        assertThat(TriggerFamily.of("killings")).isEqualTo("kill");
        assertThat(TriggerFamily.of("shot")).isEqualTo("shoot");
        assertThat(TriggerFamily.of("Arrested")).isEqualTo("arrest");
        assertThat(TriggerFamily.of("abducted")).isEqualTo("abduct");
    }

    @Test
    void aNounIsOfItsVerbsFamily() {
        assertThat(TriggerFamily.of("acquisition")).isEqualTo(TriggerFamily.of("acquire"));
        assertThat(TriggerFamily.of("deaths")).isEqualTo(TriggerFamily.of("die"));
        assertThat(TriggerFamily.of("explosion")).isEqualTo(TriggerFamily.of("explode"));
        assertThat(TriggerFamily.of("dead")).isEqualTo(TriggerFamily.of("die"));
        assertThat(TriggerFamily.of("acquisition")).isNotEqualTo(TriggerFamily.of("die"));
    }

    @Test
    void differentWordsMayNameOneHappening() {
        assertThat(alike(TriggerFamily.of("slaying"), TriggerFamily.of("murdered"))).isTrue();
        assertThat(alike(TriggerFamily.of("purchase"), TriggerFamily.of("acquisition"))).isTrue();
        assertThat(alike(TriggerFamily.of("discovered"), TriggerFamily.of("find"))).isTrue();
        assertThat(alike(TriggerFamily.of("suicide"), TriggerFamily.of("dead"))).isTrue();
        assertThat(alike(TriggerFamily.of("lost"), TriggerFamily.of("victory"))).isTrue();
        assertThat(alike(TriggerFamily.of("slaying"), TriggerFamily.of("acquisition"))).isFalse();
    }

    private static boolean alike(String family, String other) {
        return !Collections.disjoint(TriggerFamily.lines(family), TriggerFamily.lines(other));
    }
}
