package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "statement")
class StatementEntity {

    @Id
    UUID id;

    UUID articleId;
    int position;
    String kind;
    String attribution;
    String text;
    Integer[] spans;
    int contextStart;
    String context;
    String speakerKind;
    UUID speakerId;
    UUID speakerAppearance;
    String speakerName;
    String speakerFolded;
    Integer speakerStart;
    Integer speakerEnd;
    Integer cueStart;
    Integer cueEnd;
    String addressee;
    String saidOn;
    LocalDate saidEarliest;
    LocalDate saidLatest;
    int saidKey;
    double confidence;
}
