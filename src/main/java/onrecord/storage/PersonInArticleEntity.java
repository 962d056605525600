package onrecord.storage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "person_article")
class PersonInArticleEntity {

    @Embeddable
    record Key(UUID articleId, UUID personId) implements Serializable {}

    @EmbeddedId
    Key key;

    int publishedKey;
    int position;
    String name;
    String[] aliases;
    String[] roles;
    String reason;
    double confidence;

    /** One letter a mention: N name, P pronoun, D description. */
    String mentionKinds;

    Integer[] mentionStarts;
    Integer[] mentionEnds;
    String[] mentionTexts;
}
