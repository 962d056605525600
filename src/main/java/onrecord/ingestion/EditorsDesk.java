package onrecord.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Correction;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Statement;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.CorrectionArchive;
import onrecord.storage.StoredText;
import onrecord.storage.finding.Corrections;
import onrecord.storage.finding.Statements;
import onrecord.storage.writing.Correcting;
import onrecord.storage.writing.Draft;
import onrecord.storage.writing.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Where editors hand in what they correct. An article of which something is said that concerns its text is read again at once, with everything else
 * that editors have said about it.
 */
@ApplicationScoped
public class EditorsDesk {

    /**
     * What came of a correction.
     *
     * @param parts what each of its parts is now: a person, an event, a statement or an article
     */
    public record Outcome(UUID correction, Map<Integer, UUID> parts) {

        static Outcome of(Correcting.Made made) {
            return new Outcome(made.correction(), made.parts());
        }
    }

    private final CorrectionArchive archive;
    private final Archive texts;
    private final StoredReading reading;
    private final Corrections corrections;
    private final Statements statements;
    private final Settling settling;
    private final Resolver resolver = new Resolver();

    EditorsDesk(CorrectionArchive archive, Archive texts, StoredReading reading, Corrections corrections, Statements statements,
            Settling settling) {
        this.archive = archive;
        this.texts = texts;
        this.reading = reading;
        this.corrections = corrections;
        this.statements = statements;
        this.settling = settling;
    }

    /** Makes a correction. Fails with {@link onrecord.storage.writing.CorrectionRefused}. */
    public Uni<Outcome> correct(Draft draft) {
        Map<String, String> said = draft.kind() == CorrectionKind.ARTICLE_CORRECTED ? draft.values() : Map.of();
        return articles(draft)
                .chain(this::stored)
                .chain(stored -> again(stored, said, null))
                .chain(again -> archive.make(draft, again, resolver))
                .invoke(settling::changed)
                .map(Outcome::of);
    }

    /** Those to be read again; none where a correction is not about what is read. */
    private Uni<Collection<UUID>> articles(Draft draft) {
        if (!draft.kind().isAboutReading()) {
            return Uni.createFrom().item(List.of());
        }
        return draft.kind() == CorrectionKind.ARTICLE_CORRECTED ? Uni.createFrom().item(draft.subjects())
                : statements.byIds(draft.subjects()).map(found -> found.values().stream().map(Statement::articleId).toList());
    }

    private Uni<Collection<StoredText>> stored(Collection<UUID> articles) {
        return articles.isEmpty() ? Uni.createFrom().item(List.of()) : texts.texts(articles).map(Map::values);
    }

    private Uni<List<Submission>> again(Collection<StoredText> stored, Map<String, String> said, @Nullable UUID without) {
        return Multi.createFrom().iterable(stored)
                .onItem().transformToUniAndConcatenate(text -> reading.read(text, said, without))
                .collect().asList();
    }

    /** Takes a correction back. Fails with {@link onrecord.storage.writing.CorrectionRefused}. */
    public Uni<Outcome> undo(UUID correction, String editor, @Nullable String reason) {
        return corrections.byIds(List.of(correction))
                .chain(found -> found.isEmpty() ? Uni.createFrom().item(List.<StoredText>of())
                        : concerned(found.values().iterator().next()))
                .chain(stored -> again(stored, Map.of(), correction))
                .chain(again -> archive.undo(correction, editor, reason, again, resolver))
                .invoke(settling::changed)
                .map(Outcome::of);
    }

    /** The texts that are read again when a correction is taken back. */
    private Uni<Collection<StoredText>> concerned(Correction correction) {
        if (correction.kind() == CorrectionKind.ARTICLE_DELETED) {
            return texts.deleted(correction.id()).map(text -> text);
        }
        return correction.kind().isAboutReading()
                ? corrections.articlesOf(correction.id()).chain(this::stored)
                : Uni.createFrom().item(List.of());
    }
}
