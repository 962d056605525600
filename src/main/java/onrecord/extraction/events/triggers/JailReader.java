package onrecord.extraction.events.triggers;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.triggers.StoryTopics.Topic;
import onrecord.text.EventMode;
import onrecord.text.EventType;
import onrecord.text.WordSections;

/**
 * Tells what "jailed" means in its story: in reports from the courts a sentence, <em>“the forger was jailed”</em>, unless somebody waits there for
 * the trial; elsewhere an arrest, <em>“the regime jailed two editors”</em>.
 */
final class JailReader {

    private static final EventType SENTENCE = new EventType("SENTENCE");
    private static final EventKind PRISON = new EventKind(SENTENCE, new EventMode("PRISON"));
    private static final Set<String> JAILING = WordSections.read("events/context.txt").set("jailing");
    private static final Set<String> WAITING = WordSections.read("events/context.txt").set("waiting");

    private final boolean court;

    JailReader(StoryTopics topics) {
        this.court = topics.isMore(Topic.CRIME, Topic.CONFLICT);
    }

    Trigger read(Clauses clauses, Trigger trigger) {
        boolean jailed = trigger.type().equals(EventType.COERCE) && !trigger.isNominal() && JAILING.contains(clauses.lemma(trigger.head()));
        return jailed && court && !isWaiting(clauses) ? trigger.as(PRISON) : trigger;
    }

    /** "jailed pending trial", "jailed as he awaits trial", "in the county jail". */
    private static boolean isWaiting(Clauses clauses) {
        for (int word = 0; word < clauses.size(); word++) {
            if (WAITING.contains(clauses.lemma(word)) || WAITING.contains(clauses.word(word))) {
                return true;
            }
        }
        return false;
    }
}
