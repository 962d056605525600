package onrecord.resolution.events;

import static onrecord.resolution.Reports.article;
import static onrecord.resolution.Reports.did;
import static onrecord.resolution.Reports.report;
import static onrecord.resolution.Reports.suffered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.EventMode;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChargedCrimeTest {

    private static final ArticleTopic ARTICLE = article("court", null, "gaoler indictment karvala", Set.of(), Set.of());

    static EventMention killing(ArticleTopic article, @Nullable String mode, String trigger, String clause, EventMention.Party... parties) {
        EventMention report = report(article, EventType.stored("KILLING"), trigger, clause, null, parties);
        return new EventMention(report.id(), article, report.type(), mode == null ? null : new EventMode(mode), trigger, clause, null, null,
                report.parties(), report.status(), report.confidence(), report.position(), report.told());
    }

    private static boolean isCharged(@Nullable String mode, String clause, EventMention.Party... parties) {
        return ChargedCrime.is(killing(ARTICLE, mode, "murder", clause, parties));
    }

    @Test
    void whatSomebodyIsChargedWithOrFoundGuiltyOf() {
        assertThat(isCharged("MURDER", "with first-degree murder", did("gardener"))).isTrue();
        assertThat(isCharged("MURDER", "of murder")).isTrue();
        assertThat(isCharged("MURDER", "to murder and arson")).isTrue();
    }

    @Test
    void aCertainMurderIsADeed() {
        assertThat(isCharged("MURDER", "with the murder of Otto Brack", suffered("Otto Brack"))).isFalse();
        assertThat(isCharged("MURDER", "with murder of a baker", suffered("baker"))).isFalse();
        assertThat(isCharged("MURDER", "of the murder")).isFalse();
        assertThat(isCharged("MURDER", "before the double murder")).isFalse();
        assertThat(isCharged(null, "of a killing in a bakery")).isFalse();
        assertThat(isCharged("MURDER", "murder")).isFalse();
    }
}
