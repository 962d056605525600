package onrecord.ingestion;

import java.util.Optional;
import java.util.UUID;
import onrecord.knowledge.Ids;
import onrecord.storage.writing.Submission;

/**
 * A text ready to be stored.
 *
 * @param article the id of its article
 * @param submission empty when it is as it was before
 */
record Prepared(UUID article, Optional<Submission> submission) {

    /** A text that is there as it would be read. */
    static Prepared asBefore(String text) {
        return new Prepared(Ids.ofText(text), Optional.empty());
    }

    /** A list whose articles have been stored one by one. */
    static Prepared ofList(UUID content) {
        return new Prepared(content, Optional.empty());
    }

    static Prepared of(Submission submission) {
        return new Prepared(submission.reading().article().id(), Optional.of(submission));
    }
}
