package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.knowledge.Ids;
import onrecord.storage.Archive;
import onrecord.storage.SourceFile;
import onrecord.storage.StoredText;
import onrecord.storage.writing.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Reads what clients send, unless it is there already: a text that comes again from the same source takes the place of the one before, the same text with
 * other metadata is read anew with these, and white space at the end makes no other text.
 */
@ApplicationScoped
class SentReading {

    private final TextReading textReading;
    private final Archive archive;

    SentReading(TextReading textReading, Archive archive) {
        this.textReading = textReading;
        this.archive = archive;
    }

    /** The text as it is stored: of white space at its end no more than one line break is kept. */
    static String trimmed(String text) {
        String stripped = text.stripTrailing();
        return text.indexOf('\n', stripped.length()) < 0 ? stripped : stripped + "\n";
    }

    /** What a text is known by from one time it is sent to the next. */
    static String origin(String text, @Nullable String source) {
        return Submission.sentFrom(source == null ? Ids.ofText(text).toString() : source);
    }

    /**
     * A text and what is there of it.
     *
     * @param same the article with the same text, but for white space at its end; null when there is none
     * @param known what is known of it now, with what was before
     * @param before the article that its source gave before; null when there is none
     */
    private record Found(String text, @Nullable StoredText same, Metadata known, @Nullable UUID before) {

        boolean moved() {
            return before != null && same != null && !before.equals(same.article());
        }

        boolean isAsBefore() {
            return same != null && !moved() && Optional.ofNullable(same.metadata()).equals(Optional.ofNullable(Sidecar.write(known)));
        }
    }

    /**
     * Reads a text, unless all is there as it would be read. Fails with {@link Refusal}.
     *
     * @param text without markup
     * @param source where it comes from, null when the sender did not say
     */
    Uni<Prepared> prepare(String text, @Nullable String source, Metadata known) {
        return find(text, source, known).chain(found -> found.isAsBefore()
                ? Uni.createFrom().item(Prepared.asBefore(found.text))
                : read(found, source));
    }

    private Uni<Found> find(String sent, @Nullable String source, Metadata known) {
        String text = trimmed(sent);
        String stripped = text.stripTrailing();
        List<String> spellings = List.of(text, stripped, stripped + "\n", sent);
        String origin = origin(text, source);
        return archive.texts(spellings.stream().map(Ids::ofText).distinct().toList())
                .chain(there -> archive.sources(List.of(origin)).map(sources -> found(spellings, there, sources.get(origin), known)));
    }

    private static Found found(List<String> spellings, Map<UUID, StoredText> there, @Nullable SourceFile before, Metadata known) {
        for (String spelling : spellings) {
            StoredText same = there.get(Ids.ofText(spelling));
            if (same != null) {
                return new Found(spelling, same, known.orElse(Sidecar.stored(same.metadata(), same.source())), text(before));
            }
        }
        return new Found(spellings.get(0), null, known, text(before));
    }

    private static @Nullable UUID text(@Nullable SourceFile file) {
        return file == null ? null : file.text();
    }

    private Uni<Prepared> read(Found found, @Nullable String source) {
        String told = source != null ? source : found.same != null ? found.same.source() : Ingestion.UNKNOWN_SOURCE;
        return textReading.read(found.text, found.known, told, origin(found.text, source), "", found.before);
    }
}
