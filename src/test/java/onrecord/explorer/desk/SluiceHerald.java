package onrecord.explorer.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.article.Metadata;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.ingestion.Ingestion;

/** A paper whose articles the engine reads, each an edition of its own: corrections outlive the articles they are about. */
final class SluiceHerald {

    private static final AtomicInteger EDITIONS = new AtomicInteger();

    private SluiceHerald() {}

    /** The id of the article. */
    static String publish(Ingestion ingestion, String text) {
        int edition = EDITIONS.incrementAndGet();
        return new GlobalId(NodeKind.ARTICLE, ingestion.ingest(text + "\n\nEdition number " + edition + ".\n", "herald-" + edition + ".txt",
                new Metadata(null, "The Sluice Herald", List.of(), LocalDate.parse("2021-03-04"), null))
                .await().atMost(Duration.ofSeconds(60)).article().id()).toString();
    }
}
