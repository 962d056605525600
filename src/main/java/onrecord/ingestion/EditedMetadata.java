package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.finding.Corrections;
import org.jspecify.annotations.Nullable;

/** What is known of articles before they are read, with what editors have said: dates in a text are understood from its own. */
@ApplicationScoped
class EditedMetadata {

    private final Corrections corrections;

    EditedMetadata(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * With what editors have said of these.
     *
     * @param articles the article, and the one whose place it takes
     */
    Uni<Metadata> of(Metadata known, Collection<UUID> articles) {
        return of(known, articles, null);
    }

    /** @param without a correction that is being taken back; null when none is */
    Uni<Metadata> of(Metadata known, Collection<UUID> articles, @Nullable UUID without) {
        return corrections.ofArticles(articles, without).map(said -> over(known, said));
    }

    /** What editors do not know is left to the text here; what was read is corrected afterwards. */
    static Metadata over(Metadata known, Map<String, String> said) {
        String day = said.getOrDefault(Edit.PUBLISHED_ON, "");
        String authors = said.getOrDefault(Edit.AUTHORS, "");
        return new Metadata(
                emptyIsNull(said.get(Edit.TITLE)),
                emptyIsNull(said.get(Edit.PUBLISHER)),
                authors.isEmpty() ? List.of() : Arrays.asList(authors.split(Edit.AND)),
                day.isEmpty() ? null : LocalDate.parse(day),
                emptyIsNull(said.get(Edit.URL))).orElse(known);
    }

    private static @Nullable String emptyIsNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
