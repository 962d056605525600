package onrecord.resolution.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extractor;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Statement;
import onrecord.language.Language;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.resolution.nouns.RecordedStatement;
import onrecord.text.Determinacy;
import onrecord.text.Polarity;
import onrecord.text.SpeakerKind;
import org.junit.jupiter.api.Test;

class EditedReadingTest {

    private static final Extractor EXTRACTOR = new Extractor(Language.load());

    private static final String TEXT = "Sluice opens\n\n“The sluice is open,” said Gesine Harmstorf, the keeper. "
            + "Boje Tamm, the mayor, watched from the bank.";

    private static ArticleReading read(String text) {
        Metadata known = new Metadata(null, "The Sluice Courier", List.of(), LocalDate.of(2021, 3, 4), null);
        return ArticleReading.of(EXTRACTOR.extract(new ArticleReader().read(text, known)), "test", null);
    }

    private static RecordedStatement only(ArticleReading reading) {
        assertThat(reading.statements()).hasSize(1);
        return reading.statements().get(0);
    }

    private static ArticleReading edited(ArticleReading reading, Map<String, String> values, UUID speaker) {
        return EditedReading.of(reading,
                List.of(new Edit(CorrectionKind.STATEMENT_CORRECTED, values, only(reading).statement().id(), speaker)));
    }

    @Test
    void anotherPersonOfTheArticleSpeaks() {
        ArticleReading reading = read(TEXT);
        UUID boje = reading.persons().stream().filter(person -> person.appearance().name().equals("Boje Tamm")).findFirst().orElseThrow()
                .appearance().id();
        ArticleReading edited = edited(reading, Map.of(Edit.SPEAKER, "Boje Tamm", Edit.SPEAKER_KIND, "PERSON"), boje);
        assertThat(only(edited).speaker()).isEqualTo(boje);
        assertThat(only(edited).statement().speakerName()).isEqualTo("Boje Tamm");
        assertThat(only(edited).statement().speakerSpan()).isNull();
        assertThat(edited.persons()).isEqualTo(reading.persons());
    }

    @Test
    void whomTheArticleDoesNotNameAppearsInIt() {
        ArticleReading reading = read(TEXT);
        UUID somebody = new UUID(5, 5);
        ArticleReading edited = edited(reading, Map.of(Edit.SPEAKER, "Edda Kroog", Edit.SPEAKER_KIND, "PERSON"), somebody);
        assertThat(only(edited).speaker()).isEqualTo(somebody);
        assertThat(edited.persons()).hasSize(reading.persons().size() + 1)
                .anyMatch(person -> person.appearance().name().equals("Edda Kroog") && person.mentions().isEmpty());
    }

    @Test
    void anOrganisationSpeaks() {
        ArticleReading edited =
                edited(read(TEXT), Map.of(Edit.SPEAKER, "Harbour Board", Edit.SPEAKER_KIND, "ORGANISATION"), null);
        assertThat(only(edited).speaker()).isNull();
        assertThat(only(edited).statement().speakerKind()).isEqualTo(SpeakerKind.ORGANISATION);
    }

    @Test
    void whenAndHowItWasSaidIsAsTheEditorSays() {
        Statement edited = only(edited(read(TEXT),
                Map.of(Edit.SAID_ON, "2021-02", Edit.POLARITY, "NEGATED", Edit.DETERMINACY, "INDETERMINATE"), null)).statement();
        assertThat(edited.saidOn().text()).isEqualTo("2021-02");
        assertThat(edited.polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(edited.determinacy()).isEqualTo(Determinacy.INDETERMINATE);
        assertThat(only(edited(read(TEXT), Map.of(Edit.SAID_ON, ""), null)).statement().saidOn()).isNull();
    }

    @Test
    void theLaterOfTwoEditsWins() {
        ArticleReading reading = read(TEXT);
        UUID statement = only(reading).statement().id();
        ArticleReading edited = EditedReading.of(reading, List.of(
                new Edit(CorrectionKind.STATEMENT_CORRECTED, Map.of(Edit.SAID_ON, "2020"), statement, null),
                new Edit(CorrectionKind.STATEMENT_CORRECTED, Map.of(Edit.SAID_ON, "2019"), statement, null)));
        assertThat(only(edited).statement().saidOn().text()).isEqualTo("2019");
    }

    @Test
    void anArticleIsCalledAndDatedAsTheEditorSays() {
        ArticleReading edited = EditedReading.of(read(TEXT), List.of(new Edit(CorrectionKind.ARTICLE_CORRECTED,
                Map.of(Edit.TITLE, "Sluice opened", Edit.PUBLISHER, "", Edit.PUBLISHED_ON, "2020-03-04", Edit.AUTHORS,
                        "Ina Lühr; Jes Fock"),
                null, null)));
        assertThat(edited.article().title()).isEqualTo("Sluice opened");
        assertThat(edited.article().publisher()).isNull();
        assertThat(edited.article().authors()).containsExactly("Ina Lühr", "Jes Fock");
        assertThat(edited.article().publishedOn()).isEqualTo("2020-03-04");
        assertThat(edited.topic().publishedOn()).isEqualTo("2020-03-04");
    }

    @Test
    void withoutEditsNothingChanges() {
        ArticleReading reading = read(TEXT);
        assertThat(EditedReading.of(reading, List.of())).isEqualTo(reading);
    }

    @Test
    void whatWasCorrectedIsFoundAgainInATextWithOtherOffsets() {
        ArticleReading before = read(TEXT);
        ArticleReading after = read("Corrected at noon, since the bridge was closed as well.\n\n" + TEXT);
        Statement statement = only(before).statement();
        UUID found = new Anchors(after).find(AnchorSort.STATEMENT, Anchor.of(statement), statement.id());
        assertThat(found).isNotEqualTo(statement.id());
        assertThat(after.statements()).anyMatch(recorded -> recorded.statement().id().equals(found)
                && recorded.statement().text().equals(statement.text()));
    }
}
