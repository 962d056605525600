package onrecord.resolution.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.language.WordRarity;
import onrecord.resolution.topics.ArticleTraits;
import org.jspecify.annotations.Nullable;

/** What of a report is compared with other reports, worked out once. */
final class EventTraits {

    final EventMention mention;
    final ArticleTraits article;
    final String family;
    /** How much the trigger tells, in bits. */
    final double rarity;
    private final Set<Integer> likeFamilies;
    private final boolean toTheDay;

    /** Worked out when first asked for: most reports are told from all others without. */
    private @Nullable ReportDetails details;

    /** @param article of the report */
    EventTraits(EventMention mention, ArticleTraits article) {
        this.mention = mention;
        this.article = article;
        this.family = TriggerFamily.of(mention.trigger());
        this.rarity = WordRarity.bits(family);
        this.likeFamilies = TriggerFamily.lines(family);
        this.toTheDay = DateAgreement.isDay(mention.date());
    }

    /** The traits of reports, those of each article worked out once. */
    static List<EventTraits> of(Stream<EventMention> mentions) {
        Map<UUID, ArticleTraits> articles = new HashMap<>();
        return mentions.map(mention -> new EventTraits(
                mention, articles.computeIfAbsent(mention.article().articleId(), id -> new ArticleTraits(mention.article()))))
                .toList();
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
        return article.topic.articleId().equals(other.article.topic.articleId());
    }

    /** Whether it tells the day, be it of an unknown year. */
    boolean isToTheDay() {
        return toTheDay;
    }

    /** The names of the participants of both reports. */
    List<String> names(EventTraits other) {
        List<String> names = new ArrayList<>();
        mention.parties().forEach(party -> names.add(party.name()));
        other.mention.parties().forEach(party -> names.add(party.name()));
        return names;
    }
}
