package onrecord.graphql.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.StatementFilterInput;
import onrecord.storage.finding.StatementFilter;
import onrecord.text.AttributionType;
import onrecord.text.Determinacy;
import onrecord.text.Polarity;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.junit.jupiter.api.Test;

class WrittenFilterTest {

    private static final StatementFilterInput FULL = new StatementFilterInput(
            "the \"harbour\"", id(NodeKind.PERSON), "white hou", id(NodeKind.PERSON), "rosa kel", id(NodeKind.ARTICLE),
            List.of(StatementKind.DIRECT),
            List.of(AttributionType.values()), List.of(Polarity.NEGATED), List.of(Determinacy.values()), LocalDate.of(2021, 2, 3),
            LocalDate.of(2021, 2, 4), "The Post", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), 0.25, List.of(SpeakerKind.PERSON));

    private static String id(NodeKind kind) {
        return new GlobalId(kind, UUID.randomUUID()).toString();
    }

    @Test
    void itIsReadAsItWasWritten() throws ReflectiveOperationException {
        for (RecordComponent condition : StatementFilterInput.class.getRecordComponents()) {
            assertThat(condition.getAccessor().invoke(FULL)).as(condition.getName()).isNotNull();
        }
        assertThat(WrittenFilter.read(WrittenFilter.write(FULL))).isEqualTo(StatementFilterInput.filter(FULL));
    }

    @Test
    void whatClientsLeaveOutIsLeftOut() {
        assertThat(WrittenFilter.write(null)).isEqualTo("{}");
        assertThat(WrittenFilter.read("{}")).isEqualTo(StatementFilter.ALL);
        assertThat(WrittenFilter.read("{\"speakerName\":\"white hou\"}").speakerName()).isEqualTo("white hou");
    }
}
