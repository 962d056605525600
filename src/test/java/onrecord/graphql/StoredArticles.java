package onrecord.graphql;

import static onrecord.graphql.Asking.edit;

import java.util.ArrayList;
import java.util.List;
import onrecord.graphql.identity.GlobalId;
import onrecord.knowledge.Article;
import onrecord.storage.Archive;
import onrecord.storage.writing.Submission;

/** Articles that a test stores, and deletes as an editor when it has ended. */
final class StoredArticles {

    private final List<String> ids = new ArrayList<>();

    /** Its id. */
    String store(Archive archive, Submission submission) {
        return add(LanternGazette.store(archive, submission));
    }

    /** The id of one that has been stored. */
    String add(Article article) {
        String id = GlobalId.of(article).toString();
        ids.add(id);
        return id;
    }

    void forget() {
        ids.forEach(article -> edit(EditorApiTest.TOKEN, "delete", "id", article));
    }
}
