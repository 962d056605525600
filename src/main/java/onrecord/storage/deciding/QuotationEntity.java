package onrecord.storage.deciding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "quotation")
class QuotationEntity {

    @Id
    UUID statementId;

    UUID articleId;
    String words;
    Long[] keys;
    UUID sameWords;
    String reason;
    double confidence;
}
