package onrecord.resolution.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.text.Edtf;
import onrecord.text.EventStatus;
import onrecord.text.EventTrait;
import org.jspecify.annotations.Nullable;

/** What of a report is compared with other reports, worked out once. */
final class EventTraits {

    private static final Set<EventStatus> FACTS = EnumSet.of(EventStatus.HAPPENED, EventStatus.ALLEGED, EventStatus.DENIED);

    /** The golden ratio as a fraction of 2³². */
    private static final int SPREAD = 0x9E3779B9;

    final EventMention mention;
    final ReportingArticle article;
    final String family;
    /** @see EventKeys#kinds */
    final Set<String> kinds;
    /** A bit for each kind, by its hash: most pairs, which have no kind in common, have no bit in common either. */
    private final long bitsOfKinds;
    private final Set<Integer> likeFamilies;
    private final boolean toTheDay;
    /** Whether it tells that somebody has died, be it that somebody is only said to be guilty of that. */
    final boolean isDeath;
    /** Whether it is only the name of a crime. */
    final boolean isCrimeCharged;

    /** Worked out when first asked for: most reports are told from all others without. */
    private @Nullable ReportDetails details;

    /** @param article of the report */
    EventTraits(EventMention mention, ReportingArticle article) {
        this.mention = mention;
        this.article = article;
        this.family = TriggerFamily.of(mention.trigger());
        this.kinds = EventKeys.kinds(mention.type(), family);
        this.bitsOfKinds = kinds.stream().mapToLong(EventTraits::bit).reduce(0, (some, one) -> some | one);
        this.likeFamilies = TriggerFamily.lines(family);
        this.isDeath = mention.type().has(EventTrait.DEADLY) && FACTS.contains(mention.status())
                && Collections.disjoint(likeFamilies, TriggerFamily.lines("find"));
        this.isCrimeCharged = ChargedCrime.is(mention);
        this.toTheDay = DateAgreement.isDay(mention.date());
    }

    /** The highest six bits of the hash, spread, are the number of the bit. */
    private static long bit(String kind) {
        return 1L << (kind.hashCode() * SPREAD >>> Integer.SIZE - 6);
    }

    /** Whether the two may be of one event by what kind of event they tell. */
    boolean isOfOneKindWith(EventTraits other) {
        return (bitsOfKinds & other.bitsOfKinds) != 0 && !Collections.disjoint(kinds, other.kinds);
    }

    ReportDetails details() {
        ReportDetails known = details;
        if (known == null) {
            known = new ReportDetails(mention, family);
            details = known;
        }
        return known;
    }

    /** Whether the two words name one kind of happening, though not the same word. */
    boolean isWordedLike(EventTraits other) {
        return !Collections.disjoint(likeFamilies, other.likeFamilies);
    }

    boolean isOfOneArticleWith(EventTraits other) {
        return article.topic().articleId().equals(other.article.topic().articleId());
    }

    /** Whether it tells the day, be it of an unknown year. */
    boolean isToTheDay() {
        return toTheDay;
    }

    /** Whether one of the two was told before what the other tells had happened. */
    boolean isOutOfOrderWith(EventTraits other) {
        return isOutBefore(other) || other.isOutBefore(this);
    }

    /** Whether its article was out before what the other report tells had happened, by more than what clocks around the world differ. */
    private boolean isOutBefore(EventTraits other) {
        LocalDate out = article.topic().publishedOn();
        Edtf date = other.mention.date();
        LocalDate happened = date == null ? null : date.earliest();
        return out != null && happened != null && isFact() && other.isFact() && out.plusDays(1).isBefore(happened);
    }

    /** Whether the two do not agree on whom it was done to, or have other numbers. */
    boolean contradicts(EventTraits other) {
        if (details().areOfOneNamed(other.details())) {
            return false;
        }
        boolean numbersAreKnown = !mayRise() && !other.mayRise();
        return details().areOfOthers(other.details()) || numbersAreKnown && details().numbersDiffer(other.details());
    }

    /** How many are dead or hurt each paper knows better than the one before. */
    private boolean mayRise() {
        return mention.type().has(EventTrait.TO_PEOPLE);
    }

    private boolean isFact() {
        return mention.status() == EventStatus.HAPPENED;
    }

    /** The names of the participants of both reports. */
    List<String> names(EventTraits other) {
        List<String> names = new ArrayList<>();
        mention.parties().forEach(party -> names.add(party.name()));
        other.mention.parties().forEach(party -> names.add(party.name()));
        return names;
    }
}
