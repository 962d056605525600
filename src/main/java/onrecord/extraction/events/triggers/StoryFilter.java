package onrecord.extraction.events.triggers;

import java.util.EnumSet;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.triggers.StoryTopics.Topic;
import onrecord.text.EventCategory;
import onrecord.text.EventMode;
import onrecord.text.EventTrait;
import onrecord.text.EventType;

/**
 * Tells which types of events the words of a sentence may mean in its story. Sport is told in the words of war, <em>“the visitors attacked from
 * the start”</em>, and politics in the words of sport, <em>“the senator was beaten”</em>.
 */
final class StoryFilter {

    private final boolean sport;
    private final boolean aboutSport;
    private final boolean serious;
    private final boolean mishaps;
    private final boolean rescue;

    /** A state of emergency that a storm or a fire has brought frees money and helpers, and represses nobody. */
    private static final EventMode MARTIAL_LAW = new EventMode("MARTIAL_LAW");

    /** What sport speaks of in figures: "the champion crashed to the canvas", "stole the ball", "wiped out the lead". */
    private static final Set<EventCategory> MISHAPS = EnumSet.of(EventCategory.DISASTER, EventCategory.CRIME);

    StoryFilter(Clauses clauses, StoryTopics topics) {
        rescue = topics.isMore(Topic.MISHAP, Topic.CONFLICT);
        sport = topics.has(Topic.SPORT) && topics.isMore(Topic.SPORT, Topic.CONFLICT) && topics.isMore(Topic.SPORT, Topic.CRIME);
        aboutSport = sport && topics.isSportsReport();
        serious = aboutSport && StoryTopics.isSerious(clauses.sentence());
        mishaps = aboutSport && StoryTopics.has(clauses.sentence(), Topic.MISHAP);
    }

    boolean mayBe(EventKind kind) {
        EventType type = kind.type();
        if (rescue && MARTIAL_LAW.equals(kind.mode())) {
            return false;
        }
        if (type.has(EventTrait.SPORT)) {
            return sport;
        }
        EventCategory category = type.category();
        boolean mishap = MISHAPS.contains(category) && !mishaps;
        boolean political = category == EventCategory.POLITICS || category == EventCategory.CONFLICT || type.equals(EventType.ACCUSE)
                || type.equals(EventType.COERCE);
        return !aboutSport || !political && !mishap || serious;
    }
}
