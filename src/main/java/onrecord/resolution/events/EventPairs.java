package onrecord.resolution.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import onrecord.resolution.topics.ArticleLikeness;
import onrecord.resolution.topics.ArticleTopic;

/**
 * The pairs of reports that may be of one event: their kinds are alike, and their articles share enough rare terms, or the two stand near each other in
 * one article; see {@link EventKeys#REACH}. They are found article by article: what two articles have in common is worked out once for all their reports.
 */
final class EventPairs {

    /** A term that more articles have tells too little alone: those that share it have to share another one, too. */
    private static final int FEW = 64;

    /** A term that more articles have tells nothing; those articles find each other by rarer ones. Bounds the number of comparisons. */
    private static final int MANY = 500;

    /** What the shared terms have to tell together; as much as one that few have. */
    private static final int ENOUGH = 2;

    /**
     * An article and the numbers of its reports.
     *
     * @param wanted whether each pair with one of its reports is one of the pairs
     */
    private record Reporting(ReportingArticle article, boolean wanted, List<Integer> reports) {}

    interface Visitor {
        /** @param one the smaller number */
        void visit(int one, int other, ArticleLikeness articles);
    }

    private final List<Reporting> articles;
    private final Map<UUID, Reporting> byId = new LinkedHashMap<>();
    private final List<EventTraits> reports;
    private final Map<String, List<Integer>> articlesByTerm = new HashMap<>();

    /** @param wanted articles of which at least one is in each pair */
    EventPairs(List<EventTraits> reports, Predicate<ArticleTopic> wanted) {
        this.reports = reports;
        for (int i = 0; i < reports.size(); i++) {
            EventTraits report = reports.get(i);
            byId.computeIfAbsent(report.article.topic().articleId(), id -> new Reporting(
                    report.article, wanted.test(report.article.topic()), new ArrayList<>())).reports.add(i);
        }
        articles = List.copyOf(byId.values());
        for (int i = 0; i < articles.size(); i++) {
            for (String term : articles.get(i).article.terms()) {
                articlesByTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Each pair once. */
    void forEach(Visitor visitor) {
        int[] told = new int[articles.size()];
        boolean all = articles.stream().allMatch(Reporting::wanted);
        for (int i = 0; i < articles.size(); i++) {
            Reporting article = articles.get(i);
            if (!article.wanted) {
                continue;
            }
            compare(article, article, visitor);
            for (int j : like(article, all ? i : -1, told)) {
                Reporting other = articles.get(j);
                if (j > i || !other.wanted) {
                    compare(j > i ? article : other, j > i ? other : article, visitor);
                }
            }
        }
    }

    /**
     * Each pair of one of some reports and one of others.
     *
     * @param others may become fewer meanwhile
     */
    void forEachBetween(BitSet some, BitSet others, Visitor visitor) {
        int[] told = new int[articles.size()];
        for (Reporting article : articles) {
            if (article.reports.stream().noneMatch(some::get)) {
                continue;
            }
            compare(article, article, some, others, visitor);
            like(article, -1, told).forEach(other -> compare(article, articles.get(other), some, others, visitor));
        }
    }

    /**
     * The places of the other articles that share enough terms with this one.
     *
     * @param behind only those that come after this place in the list
     * @param told zero for each article, before and after
     */
    private List<Integer> like(Reporting article, int behind, int[] told) {
        List<Integer> met = new ArrayList<>();
        for (String term : article.article.terms()) {
            meet(behind, articlesByTerm.getOrDefault(term, List.of()), told, met);
        }
        List<Integer> like = new ArrayList<>();
        for (int other : met) {
            if (told[other] >= ENOUGH && articles.get(other) != article) {
                like.add(other);
            }
            told[other] = 0;
        }
        return like;
    }

    private void compare(Reporting article, Reporting other, BitSet some, BitSet others, Visitor visitor) {
        ArticleLikeness likeness = null;
        for (int another : other.reports) {
            for (int one : article.reports) {
                if (others.get(another) && some.get(one) && arePair(article == other, one, another)) {
                    likeness = likeness == null ? article.article.with(other.article) : likeness;
                    visitor.visit(Math.min(one, another), Math.max(one, another), likeness);
                }
            }
        }
    }

    /** Those that come after the article are met by it, the others have met it. */
    private static void meet(int article, List<Integer> with, int[] told, List<Integer> met) {
        int tells = tells(with);
        for (int i = with.size() - 1; tells > 0 && i >= 0 && with.get(i) > article; i--) {
            int other = with.get(i);
            if (told[other] == 0) {
                met.add(other);
            }
            told[other] += tells;
        }
    }

    private static int tells(List<Integer> with) {
        return with.size() <= FEW ? ENOUGH : with.size() <= MANY ? 1 : 0;
    }

    private void compare(Reporting article, Reporting other, Visitor visitor) {
        ArticleLikeness likeness = null;
        for (int one : article.reports) {
            for (int another : other.reports) {
                boolean again = article == other && another <= one;
                if (!again && arePair(article == other, one, another)) {
                    likeness = likeness == null ? article.article.with(other.article) : likeness;
                    visitor.visit(Math.min(one, another), Math.max(one, another), likeness);
                }
            }
        }
    }

    /** @param inOneArticle whether both are; of two articles, these are alike enough */
    private boolean arePair(boolean inOneArticle, int one, int other) {
        EventTraits report = reports.get(one);
        EventTraits another = reports.get(other);
        return report.isOfOneKindWith(another)
                && far(inOneArticle, report.mention.position(), another.mention.position()) <= EventKeys.REACH;
    }

    private static int far(boolean inOneArticle, int place, int other) {
        return inOneArticle ? Math.abs(place - other) : Math.max(place, other);
    }

    /** Whether the two are one of the pairs. */
    boolean include(int one, int other) {
        Reporting article = reporting(one);
        Reporting otherArticle = reporting(other);
        return (article.wanted || otherArticle.wanted) && arePair(article == otherArticle, one, other)
                && (article == otherArticle || tellEnough(article, otherArticle));
    }

    private boolean tellEnough(Reporting article, Reporting other) {
        return article.article.terms().stream().filter(other.article.terms()::contains)
                .mapToInt(term -> tells(articlesByTerm.getOrDefault(term, List.of()))).sum() >= ENOUGH;
    }

    private Reporting reporting(int report) {
        return Objects.requireNonNull(byId.get(reports.get(report).article.topic().articleId()), "an article with a report");
    }
}
