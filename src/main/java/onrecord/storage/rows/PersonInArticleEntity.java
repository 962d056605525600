package onrecord.storage.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "person_article")
public class PersonInArticleEntity {

    @Id
    public UUID id;

    public UUID articleId;
    public UUID personId;
    int publishedKey;
    int position;
    public String name;
    public String[] aliases;
    public String[] roles;
    String gender;
    String reason;
    double confidence;
    boolean provisional;

    /** One letter a mention: N name, P pronoun, D description. */
    String mentionKinds;

    public Integer[] mentionStarts;
    Integer[] mentionEnds;
    String[] mentionTexts;
}
