package onrecord.storage.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.storage.writing.Submission;
import onrecord.text.EventType;
import org.junit.jupiter.api.Test;

/** What so many papers print that not all of them are looked at when one more comes. */
@QuarkusTest
class WidelyPrintedTest {

    private static final Resolver RESOLVER = new Resolver();

    /** More than are looked at of a group of quotations, of an event, and under a key. */
    private static final int PAPERS = 130;

    private static final String WORDS = "The northern lighthouse keeper counts every herring gull that nests below the granite parapet";

    @Inject
    Archive archive;

    @Inject
    Pool pool;

    private final List<UUID> stored = new ArrayList<>();
    private final List<UUID> statements = new ArrayList<>();

    /** A paper's report of one fire, in a text that is mostly the same in all papers. */
    private static Telling report(int paper) {
        String wire = "Ferdinand Askelund met Iceland over the lighthouse. “" + WORDS + ",” said Ferdinand Askelund. "
                + "The parapet had been mended with granite from the quarry beyond the estuary. ".repeat(3)
                + "Nobody on the quay remembers when the herring last came so close to the breakwater, or why it left again. "
                + "The keeper lights the lamp at dusk, as keepers did a century ago, and puts it out when the trawlers are home. ";
        return Telling.of("Headline of paper number " + paper + "\n\n" + wire).by("Paper " + paper).publishedOn("2022-05-03")
                .person("Ferdinand Askelund", List.of()).said("Ferdinand Askelund", WORDS)
                .happened(EventType.CONSULT, "met", "2022-05-02", 0.8, "Ferdinand Askelund", "Iceland");
    }

    private void store(int first, int last) {
        List<Submission> batch = new ArrayList<>();
        for (int paper = first; paper <= last; paper++) {
            batch.add(report(paper).fromFile("widely/" + paper + ".txt"));
        }
        await(archive.storeAll(batch, RESOLVER)).forEach(one -> {
            stored.add(one.article().id());
            one.statements().forEach(statement -> statements.add(statement.id()));
        });
    }

    private int groups(String table, String group) {
        return pool.preparedQuery("select count(distinct " + group + ") from " + table + " where article_id = any($1)")
                .executeAndAwait(Tuple.of(stored.toArray(new UUID[0]))).iterator().next().getInteger(0);
    }

    @Test
    void oneMoreBelongsToThemHoweverManyPrintIt() {
        for (int first = 1; first < PAPERS; first += 26) {
            store(first, first + 25);
        }
        store(PAPERS + 1, PAPERS + 1);
        assertThat(stored).hasSize(PAPERS + 1);
        assertThat(groups("quotation", "same_words")).as("the same words").isEqualTo(1);
        assertThat(groups("article_sketch", "copies")).as("copies of one text").isEqualTo(1);
        assertThat(groups("event_report", "event_id")).as("one event").isEqualTo(1);
        assertThat(groups("person_article", "person_id")).as("one person").isEqualTo(1);
        await(archive.decideAll(RESOLVER));
        assertThat(groups("event_report", "event_id")).as("one event in the end").isEqualTo(1);
        UUID event = pool.preparedQuery("select event_id from event_report where article_id = $1").executeAndAwait(Tuple.of(stored.get(0)))
                .iterator().next().getUUID(0);
        assertThat(pool.preparedQuery("select article_count from event where id = $1").executeAndAwait(Tuple.of(event)).iterator().next()
                .getInteger(0)).isEqualTo(PAPERS + 1);

        assertThat(keysOf("quotation_key", statements)).isPositive();
        stored.forEach(article -> await(archive.remove(article, RESOLVER)));
        assertThat(keysOf("quotation_key", statements)).isZero();
        assertThat(keysOf("article_sketch_key", stored)).isZero();
    }

    private long keysOf(String table, List<UUID> members) {
        return pool.preparedQuery("select count(*) from " + table + " where member = any($1)")
                .executeAndAwait(Tuple.of(members.toArray(new UUID[0]))).iterator().next().getLong(0);
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofMinutes(2));
    }
}
