package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "person_article")
class PersonInArticleEntity {

    @Id
    UUID id;

    UUID articleId;
    UUID personId;
    int publishedKey;
    int position;
    String name;
    String[] aliases;
    String[] roles;
    String gender;
    String reason;
    double confidence;
    boolean provisional;

    /** One letter a mention: N name, P pronoun, D description. */
    String mentionKinds;

    Integer[] mentionStarts;
    Integer[] mentionEnds;
    String[] mentionTexts;
}
