package onrecord.resolution.events;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onrecord.resolution.topics.ArticleTopic;

/**
 * The traits of reports and articles, worked out once for as long as they are in use: what a story's articles report is compared with each new
 * article on it. Of what has changed since they are worked out anew. Keeps what was asked for last, within a part of the heap. Thread-safe.
 */
final class KnownTraits {

    /** The traits of a report with those of its article take so many bytes or less. */
    private static final int SIZE = 4_000;

    /** The part of the heap that is used at most. */
    private static final int PART = 16;

    private static final int MOST = 40_000;

    /** Most articles report several events. */
    private static final int REPORTS_OF_AN_ARTICLE = 4;

    /** What is known by an id, but for what has not been asked for longest. */
    private static final class Latest<T> extends LinkedHashMap<UUID, T> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Latest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, T> eldest) {
            return size() > most;
        }

        /** What is known, if it still holds. */
        synchronized T get(UUID id, Predicate<T> holds, Supplier<T> anew) {
            T known = get(id);
            if (known == null || !holds.test(known)) {
                known = anew.get();
                put(id, known);
            }
            return known;
        }
    }

    private final Latest<EventTraits> reports;
    private final Latest<ReportingArticle> articles;

    KnownTraits() {
        this((int) Math.min(MOST, Runtime.getRuntime().maxMemory() / PART / SIZE));
    }

    /** @param most reports that are remembered */
    KnownTraits(int most) {
        reports = new Latest<>(most);
        articles = new Latest<>(Math.max(1, most / REPORTS_OF_AN_ARTICLE));
    }

    List<EventTraits> of(Stream<EventMention> mentions) {
        Map<ArticleTopic, ReportingArticle> compared = new IdentityHashMap<>();
        return mentions.map(mention -> of(mention, compared.computeIfAbsent(mention.article(), this::article))).toList();
    }

    EventTraits of(EventMention mention) {
        return of(mention, article(mention.article()));
    }

    /** Two topics of an article are compared word by word, once for all its reports: these are compared with the topic that is known. */
    private EventTraits of(EventMention mention, ReportingArticle article) {
        EventMention same = mention.of(article.topic());
        return reports.get(mention.id(), known -> known.mention.equals(same), () -> new EventTraits(same, article));
    }

    private ReportingArticle article(ArticleTopic topic) {
        return articles.get(topic.articleId(), known -> known.topic().equals(topic), () -> new ReportingArticle(topic));
    }
}
