package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Metadata;
import onrecord.ingestion.formats.SourceText;
import onrecord.knowledge.Ids;
import onrecord.storage.Archive;
import onrecord.storage.SourceFile;
import onrecord.storage.writing.Stored;
import onrecord.storage.writing.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what other systems deliver, many texts a transaction. They may deliver the same again, as they must after a crash: it is one article all the
 * same, and costs no reading.
 */
@ApplicationScoped
public class Deliveries {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** A delivery that was looked into: what is to be stored, or else why it is refused. */
    private record Opened(@Nullable Prepared prepared, @Nullable String refusal) {}

    /**
     * What became of a delivery.
     *
     * @param outcome null when it is refused
     * @param refusal why; null when it is stored
     */
    record Taken(Stored.@Nullable Outcome outcome, @Nullable String refusal) {}

    private final IngestionSettings settings;
    private final Ingestion ingestion;
    private final Engine engine;
    private final TextReading textReading;
    private final Archive archive;
    private final Settling settling;

    Deliveries(
            IngestionSettings settings, Ingestion ingestion, Engine engine, TextReading textReading, Archive archive, Settling settling) {
        this.settings = settings;
        this.ingestion = ingestion;
        this.engine = engine;
        this.textReading = textReading;
        this.archive = archive;
        this.settling = settling;
    }

    /**
     * Takes these in as if they came one after the other, and tells of each why it is refused, or nothing when it is stored. While the database is
     * away it waits, however long; it does not fail because of one of them.
     */
    public Uni<List<Optional<String>>> take(List<Delivery> deliveries) {
        return takeIn(deliveries).map(all -> all.stream().map(one -> Optional.ofNullable(one.refusal)).toList());
    }

    /** As {@link #take}, and tells of each what it has changed. */
    Uni<List<Taken>> takeIn(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return before(deliveries)
                .chain(before -> Uni.join().all(deliveries.stream().map(delivery -> open(delivery, before)).toList())
                        .usingConcurrencyOf(Math.max(1, settings.waiting() / 3)).andFailFast())
                .chain(this::store);
    }

    /** What was delivered earlier. Of a key that comes twice here it does not tell what there will be when the second one's turn comes. */
    private Uni<Map<String, SourceFile>> before(List<Delivery> deliveries) {
        List<String> keys = deliveries.stream().flatMap(delivery -> Stream.ofNullable(delivery.key())).toList();
        List<String> once = keys.stream().filter(key -> Collections.frequency(keys, key) == 1).toList();
        return once.isEmpty() ? Uni.createFrom().item(Map.of()) : Patience.with(() -> archive.sources(once));
    }

    private Uni<Opened> open(Delivery delivery, Map<String, SourceFile> before) {
        SourceFile known = delivery.key() == null ? null : before.get(delivery.key());
        return Uni.createFrom().deferred(() -> ingestion.checked(delivery.text()))
                .chain(() -> engine.plain(delivery.text()))
                .chain(plain -> Patience.with(() -> read(delivery, plain, known)))
                .onFailure(Deliveries::passes).retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                .map(prepared -> new Opened(prepared, null))
                .onFailure().recoverWithItem(failure -> new Opened(null, reason(failure)));
    }

    /** Others have their texts read just now. */
    private static boolean passes(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.reason() == Refusal.Reason.BUSY;
    }

    private Uni<Prepared> read(Delivery delivery, SourceText plain, @Nullable SourceFile before) {
        Metadata known = delivery.known().orElse(plain.declared());
        String fingerprint = FileReading.fingerprint(known);
        if (before != null && before.isStill(Ids.ofText(plain.text()), fingerprint, ingestion.engineVersion())) {
            return Uni.createFrom().item(Prepared.asBefore(plain.text()));
        }
        String source = Objects.requireNonNullElse(delivery.source(), Ingestion.UNKNOWN_SOURCE);
        return textReading.read(plain.text(), known, source, delivery.key(), fingerprint, before == null ? null : before.text());
    }

    private Uni<List<Taken>> store(List<Opened> opened) {
        return Together.orOneByOne(opened, this::complete, (one, failure) -> Uni.createFrom().item(new Taken(null, reason(failure))));
    }

    private Uni<List<Taken>> complete(List<Opened> opened) {
        List<Submission> submissions = opened.stream().flatMap(one -> Stream.ofNullable(one.prepared))
                .flatMap(prepared -> prepared.submission().stream()).toList();
        return Patience.with(() -> ingestion.storeAll(submissions)).invoke(stored -> {
            if (stored.stream().anyMatch(one -> one.outcome() != Stored.Outcome.UNCHANGED)) {
                settling.changed();
            }
        }).map(stored -> taken(opened, stored.iterator()));
    }

    private static List<Taken> taken(List<Opened> opened, Iterator<Stored> stored) {
        List<Taken> taken = new ArrayList<>();
        for (Opened one : opened) {
            boolean changes = one.prepared != null && one.prepared.submission().isPresent();
            Stored.Outcome outcome = changes ? stored.next().outcome() : Stored.Outcome.UNCHANGED;
            taken.add(one.prepared == null ? new Taken(null, one.refusal) : new Taken(outcome, null));
        }
        return taken;
    }

    private static String reason(Throwable failure) {
        return Miss.whileReading("A delivered text", failure).problem().what();
    }
}
