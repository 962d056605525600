package onrecord.resolution.nouns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.extraction.Extractor;
import onrecord.language.English;
import org.junit.jupiter.api.Test;

/** Whom statements are about. */
class StatementNounsTest {

    private static final Extractor EXTRACTOR = new Extractor(English.LANGUAGE);

    /** The names of those whom the first statement is about. */
    private static List<String> about(String text) {
        Extraction extraction = EXTRACTOR.extract(new ArticleReader().read("Talks go on\n\n" + text + "\n", Metadata.NONE));
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(extraction.persons().size()).toList();
        return new StatementNouns(UUID.randomUUID(), extraction, ids).all().get(0).about().stream()
                .map(id -> extraction.persons().get(ids.indexOf(id)).name())
                .toList();
    }

    @Test
    void whoeverIsMentionedInTheWordsIsSpokenOf() {
        assertThat(about("Anna Vik said Olaf Brandt was ill.")).containsExactly("Olaf Brandt");
    }

    @Test
    void whoeverIsNamedBesideTheVerbIsSpokenOfToo() {
        assertThat(about("“A fine sailor,” Anna Vik said of Olaf Brandt.")).containsExactly("Olaf Brandt");
        assertThat(about("“A fine sailor,” Anna Vik said of Captain Olaf Brandt.")).containsExactly("Olaf Brandt");
        assertThat(about("Anna Vik accused Olaf Brandt of leaking the letter.")).containsExactly("Olaf Brandt");
    }

    @Test
    void whoeverIsToldIsNotSpokenOf() {
        assertThat(about("“The ferry is old,” Anna Vik told Olaf Brandt.")).isEmpty();
        assertThat(about("“The ferry is old,” Anna Vik said beside Olaf Brandt.")).isEmpty();
    }
}
