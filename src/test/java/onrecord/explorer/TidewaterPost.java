package onrecord.explorer;

import java.time.Duration;
import java.util.List;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.storage.writing.Submission;
import onrecord.text.EventType;

/** The news of a lighthouse, which no other test prints. */
final class TidewaterPost {

    private TidewaterPost() {}

    /** Stores the same two articles, whoever asks first. */
    static void publish(Archive archive) {
        store(archive, Telling.of("""
                Lighthouse <i>dark</i> for a week
                The beacon is broken & nobody pays, Isolde Quarrington said. The beacon is no danger, Barnaby Fetch denied.
                Isolde Quarrington met Barnaby Fetch in Saltreach. Barnaby Fetch is mistaken, Isolde Quarrington said.""")
                .publishedOn("2017-03-10").by("The Tidewater Post")
                .person("Isolde Quarrington", List.of("lighthouse keeper"))
                .person("Barnaby Fetch", List.of("harbour clerk"), "Barnaby Fetch")
                .said("Isolde Quarrington", "The beacon is broken & nobody pays", "2017-03-09")
                .denied("Barnaby Fetch", "The beacon is no danger")
                .said("Isolde Quarrington", "Barnaby Fetch is mistaken", "2017-03-09")
                .happened(EventType.CONSULT, "met", "2017-03-08", "Saltreach", 0.8, "Isolde Quarrington", "Barnaby Fetch")
                .fromFile("tidewater/dark.txt"));
        store(archive, Telling.of("Lighthouse shines again\nThe beacon will stay on, Isolde Quarrington said.")
                .publishedOn("2017-05-02").by("The Saltreach Bell")
                .person("Isolde Quarrington", List.of("lighthouse keeper"))
                .said("Isolde Quarrington", "The beacon will stay on")
                .fromFile("tidewater/shines.txt"));
    }

    /** Stores an article that tells no day, of a person who is in no other. */
    static void publishUndated(Archive archive) {
        store(archive, Telling.of("Gulls\nThe gulls are late, Leopoldine Oddling said.").by("The Tidewater Post")
                .person("Leopoldine Oddling", List.of())
                .said("Leopoldine Oddling", "The gulls are late")
                .fromFile("tidewater/gulls.txt"));
    }

    private static void store(Archive archive, Submission article) {
        archive.store(article, new Resolver()).await().atMost(Duration.ofSeconds(60));
    }
}
