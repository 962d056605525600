package onrecord.resolution;

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
        assertThat(TriggerFamily.of("acquisition")).isNotEqualTo(TriggerFamily.of("die"));
    }

    @Test
    void differentWordsMayNameOneHappening() {
        assertThat(TriggerFamily.alike(TriggerFamily.of("slaying"), TriggerFamily.of("murdered"))).isTrue();
        assertThat(TriggerFamily.alike(TriggerFamily.of("purchase"), TriggerFamily.of("acquisition"))).isTrue();
        assertThat(TriggerFamily.alike(TriggerFamily.of("slaying"), TriggerFamily.of("acquisition"))).isFalse();
    }

    @Test
    void theObjectOfALightVerbNamesTheEvent() {
        assertThat(EventMentions.trigger("launched a major attack")).isEqualTo("attack");
        assertThat(EventMentions.trigger("have made an offer")).isEqualTo("offer");
        assertThat(EventMentions.trigger("attack was carried out")).isEqualTo("attack");
        assertThat(EventMentions.trigger("shot down")).isEqualTo("shoot");
        assertThat(EventMentions.trigger("building was destroyed")).isEqualTo("destroy");
        assertThat(EventMentions.trigger("destroyed a building")).isEqualTo("destroy");
    }
}
