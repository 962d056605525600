package onrecord.storage.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import onrecord.text.AttributionType;
import onrecord.text.Determinacy;
import onrecord.text.Edtf;
import onrecord.text.Polarity;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "statement")
public class StatementEntity {

    @Id
    UUID id;

    UUID articleId;

    @NotRead
    int position;

    String kind;
    String attribution;
    String polarity;
    String determinacy;
    String text;
    Integer[] spans;
    int contextStart;
    String context;
    String speakerKind;

    @Nullable
    UUID speakerId;

    @Nullable
    UUID speakerAppearance;

    String speakerName;

    @NotRead
    String speakerFolded;

    @Nullable
    Integer speakerStart;

    @Nullable
    Integer speakerEnd;

    @Nullable
    Integer cueStart;

    @Nullable
    Integer cueEnd;

    @Nullable
    String addressee;

    @Nullable
    String saidOn;

    @Nullable
    LocalDate saidEarliest;

    @Nullable
    LocalDate saidLatest;

    @NotRead
    int saidKey;

    double confidence;

    /** What {@link Rows#statement} has written. */
    public Statement noun() {
        TextSpan around = Spans.at(contextStart, context);
        return new Statement(
                id,
                articleId,
                StatementKind.valueOf(kind),
                AttributionType.valueOf(attribution),
                Polarity.valueOf(polarity),
                Determinacy.valueOf(determinacy),
                text,
                Spans.within(around, spans),
                around,
                SpeakerKind.valueOf(speakerKind),
                speakerId,
                speakerName,
                Spans.within(around, speakerStart, speakerEnd),
                Spans.within(around, cueStart, cueEnd),
                addressee,
                saidOn == null ? null : new Edtf(saidOn, saidEarliest, saidLatest),
                confidence);
    }
}
