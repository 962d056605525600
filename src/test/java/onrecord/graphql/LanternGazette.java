package onrecord.graphql;

import java.time.Duration;
import java.util.List;
import onrecord.knowledge.Article;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.storage.writing.Submission;
import onrecord.text.EventType;

/** The news of a small harbour, which no other test prints. */
final class LanternGazette {

    static final String NAME = "The Lantern Gazette";

    private LanternGazette() {}

    /** Stores the same three articles, whoever asks first. */
    static List<Article> publish(Archive archive) {
        return List.of(store(archive, crane()), store(archive, ferry()), store(archive, undated()));
    }

    static Article store(Archive archive, Submission article) {
        return archive.store(article, new Resolver()).await().atMost(Duration.ofSeconds(60)).article();
    }

    private static Submission crane() {
        return Telling.of("""
                Harbour crane passes its test
                The old crane is safe, Ottoline Marsh said after she climbed it.
                Marsh met Fenwick Dray in Pellport. Ottoline Marsh knows the harbour, Fenwick Dray said. Buy two lanterns now!""")
                .publishedOn("2021-05-10").by(NAME).noise("Buy two lanterns now!")
                .person("Ottoline Marsh", List.of("harbour master"), "she", "Marsh")
                .person("Fenwick Dray", List.of("mayor"))
                .said("Ottoline Marsh", "The old crane is safe", "2021-05-09")
                .said("Fenwick Dray", "Ottoline Marsh knows the harbour")
                .happened(EventType.CONSULT, "met", "2021-05-08", 0.75, "Ottoline Marsh", "Fenwick Dray")
                .fromFile("gazette/crane.txt");
    }

    private static Submission ferry() {
        return Telling.of("""
                Ferry to sail again in June
                The ferry will sail in June, Ottoline Marsh said.
                The Ferry Board warned of delays, Tamsin Orle of the board said.""")
                .publishedOn("2021-06-01").by(NAME)
                .person("Ottoline Marsh", List.of("harbour master"))
                .person("Tamsin Orle", List.of())
                .said("Ottoline Marsh", "The ferry will sail in June", "2021-05-31")
                .said("Tamsin Orle", "The Ferry Board warned of delays")
                .fromFile("gazette/ferry.txt");
    }

    private static Submission undated() {
        return Telling.of("Lost dog found\nThe dog is well, the harbour office said.").by(NAME)
                .said("the harbour office", "The dog is well")
                .fromFile("gazette/dog.txt");
    }
}
