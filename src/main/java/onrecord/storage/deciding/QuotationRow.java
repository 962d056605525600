package onrecord.storage.deciding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.copies.PrintedQuotation;
import onrecord.resolution.topics.ArticleTopic;

/** What is read of a quotation to decide who else prints it. No table: a query gives these columns. */
@Entity
class QuotationRow {

    @Id
    UUID statementId;

    UUID articleId;
    UUID speakerId;
    String speakerName;
    String words;
    UUID sameWords;
    String reason;
    double confidence;

    PrintedQuotation quotation(ArticleTopic topic) {
        return new PrintedQuotation(statementId, topic, speakerId, speakerName, words);
    }

    boolean is(UUID group, Member told) {
        return group.equals(sameWords) && told.reason().equals(reason) && told.confidence() == confidence;
    }
}
