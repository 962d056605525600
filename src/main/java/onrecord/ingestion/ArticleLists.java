package onrecord.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.article.TextFile;
import onrecord.article.UnreadableText;
import onrecord.knowledge.Ids;
import onrecord.storage.Archive;
import onrecord.storage.writing.Stored;
import onrecord.text.Sha256;

/**
 * Files in folders that hold many articles, one a line. Such a file is one job of the queue; its articles are taken in some at a time, like what is
 * delivered, and each is known by the file and its id, or else its address, or else its text. So a list that is read a second time, because it has changed or
 * a process has died of it, costs reading only of what is new.
 */
@ApplicationScoped
class ArticleLists {

    /** Articles that are stored in one transaction. */
    private static final int TOGETHER = 30;

    private static final int FORGOTTEN_TOGETHER = 1000;

    /** Lines that are told one by one; of more their number is. */
    private static final int TOLD = 10;

    private final IngestionSettings settings;
    private final QueueSettings queue;
    private final Ingestion ingestion;
    private final Deliveries deliveries;
    private final Archive archive;

    ArticleLists(IngestionSettings settings, QueueSettings queue, Ingestion ingestion, Deliveries deliveries, Archive archive) {
        this.settings = settings;
        this.queue = queue;
        this.ingestion = ingestion;
        this.deliveries = deliveries;
        this.archive = archive;
    }

    /** Changes whenever reading it by this version of the engine may give something else. Fails with {@link FileReading.Failed}. */
    UUID content(FoundFile file) {
        MessageDigest digest = Sha256.inPieces();
        try (InputStream in = new DigestInputStream(open(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw failed(file, "the file cannot be read");
        }
        return Ids.ofText(HexFormat.of().formatHex(digest.digest()) + " " + ingestion.engineVersion());
    }

    private static InputStream open(FoundFile file) {
        try {
            return TextFile.open(file.folder(), file.path());
        } catch (UnreadableText e) {
            throw failed(file, e.getMessage());
        }
    }

    private static FileReading.Failed failed(FoundFile file, String what) {
        return new FileReading.Failed(new Problem(file.key(), Problem.Step.READING, what));
    }

    private static String beginning(FoundFile file) {
        return file.key() + "#";
    }

    /** Takes in all its articles. Fails with {@link FileReading.Failed} at the end when some could not be, and tells which. */
    Uni<Prepared> load(FoundFile file, UUID content, Progress progress) {
        return Uni.createFrom().item(() -> new Run(file, progress))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(run -> Multi.createBy().repeating().uni(run::more).until(more -> !more).onItem().ignoreAsUni()
                        .chain(() -> run.isWhole() && queue.forgetRemoved() ? forget(file, run.seen) : Uni.createFrom().voidItem())
                        .onTermination().invoke(run::close)
                        .invoke(run::tell))
                .replaceWith(Prepared.ofList(content));
    }

    /** Going through one file. */
    private final class Run {

        private final FoundFile file;
        private final Progress progress;
        private final InputStream in;
        private final SentLines lines;
        private final SeenKeys seen = new SeenKeys();
        private final List<String> told = new ArrayList<>();
        private int taken;
        private int wrong;
        private boolean broken;

        Run(FoundFile file, Progress progress) {
            this.file = file;
            this.progress = progress;
            this.in = open(file);
            this.lines = file.list().orElseThrow().read(in, new SentKeys(beginning(file), true), settings.maxFileSize().asLongValue());
        }

        /** Whether there is more. */
        Uni<Boolean> more() {
            return Uni.createFrom().item(() -> lines.next(TOGETHER))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                    .onFailure(UncheckedIOException.class).recoverWithItem(failure -> {
                        broken = true;
                        return List.of();
                    })
                    .chain(some -> take(some).replaceWith(!some.isEmpty()));
        }

        private Uni<Void> take(List<SentLine> some) {
            some.stream().filter(line -> line.article() == null).forEach(line -> miss(line.number(), String.valueOf(line.problem())));
            List<SentLine> good = some.stream().filter(line -> line.article() != null).toList();
            List<Delivery> articles = good.stream().flatMap(line -> Stream.ofNullable(line.article())).toList();
            articles.forEach(article -> seen.add(String.valueOf(article.key())));
            return deliveries.takeIn(articles).invoke(all -> {
                for (int i = 0; i < all.size(); i++) {
                    note(good.get(i).number(), all.get(i));
                }
            }).replaceWithVoid();
        }

        private void note(int line, Deliveries.Taken one) {
            Stored.Outcome outcome = one.outcome();
            if (outcome == null) {
                miss(line, String.valueOf(one.refusal()));
            } else {
                taken++;
                progress.found(1);
                progress.done(outcome);
            }
        }

        private void miss(int line, String problem) {
            wrong++;
            if (told.size() < TOLD) {
                told.add("line " + line + ": " + problem);
            }
        }

        /** Whether it is known which articles it holds. */
        boolean isWhole() {
            return !broken && wrong == 0;
        }

        void close() {
            try {
                in.close();
            } catch (IOException nothingToBeDone) {
                broken = true;
            }
        }

        void tell() {
            if (broken) {
                throw failed(file, "the file breaks off: " + taken + " articles before that are taken in");
            }
            if (wrong > 0) {
                String more = wrong > told.size() ? "; and " + (wrong - told.size()) + " more lines" : "";
                throw failed(file, wrong + " of " + (taken + wrong) + " articles are not taken in. " + String.join("; ", told) + more);
            }
        }
    }

    /** Forgets a list that is gone, and the articles that only it gave. */
    Uni<Void> forget(FoundFile file) {
        return forget(file, new SeenKeys());
    }

    /** Forgets what is not in a list any more. */
    private Uni<Void> forget(FoundFile file, SeenKeys still) {
        return forget(beginning(file), "", still);
    }

    private Uni<Void> forget(String beginning, String after, SeenKeys still) {
        return Patience.with(() -> archive.sourcesBelow(beginning, after, FORGOTTEN_TOGETHER)).chain(keys -> keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : Multi.createFrom().iterable(keys).filter(key -> !still.contains(key))
                        .onItem().transformToUniAndConcatenate(key -> Patience.with(() -> ingestion.forgetFile(key)))
                        .onItem().ignoreAsUni()
                        .chain(() -> forget(beginning, keys.get(keys.size() - 1), still)));
    }
}
