package onrecord.resolution.events;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(TriggerFamily.alike(TriggerFamily.of("slaying"), TriggerFamily.of("murdered"))).isTrue();
        assertThat(TriggerFamily.alike(TriggerFamily.of("purchase"), TriggerFamily.of("acquisition"))).isTrue();
        assertThat(TriggerFamily.alike(TriggerFamily.of("discovered"), TriggerFamily.of("find"))).isTrue();
        assertThat(TriggerFamily.alike(TriggerFamily.of("lost"), TriggerFamily.of("victory"))).isTrue();
        assertThat(TriggerFamily.alike(TriggerFamily.of("slaying"), TriggerFamily.of("acquisition"))).isFalse();
    }
}
