package onrecord.resolution.nouns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventMentionsTest {

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
