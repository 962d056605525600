package onrecord.resolution.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import onrecord.resolution.topics.ArticleLikeness;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.resolution.topics.ArticleTraits;

/**
 * The pairs of reports that share a {@linkplain EventKeys key}. They are found article by article: what two articles have in common is worked
 * out once for all their reports.
 */
final class EventPairs {

    /** A key that more reports share tells too little; those reports find each other by rarer keys. Bounds the number of comparisons. */
    private static final int MOST_SHARING = 500;

    /** An article and the numbers of its reports. */
    private record Reporting(ArticleTraits traits, List<String> terms, List<Integer> reports) {}

    private record Key(int kind, String term) {}

    interface Visitor {
        /** @param one the smaller number */
        void visit(int one, int other, ArticleLikeness articles);
    }

    /** The kinds of each report, as numbers in ascending order. */
    private final List<int[]> kinds = new ArrayList<>();

    private final Map<String, Integer> numbersOfKinds = new HashMap<>();
    private final List<Reporting> articles;
    private final Predicate<ArticleTopic> wanted;
    private final Map<String, List<Integer>> articlesByTerm = new HashMap<>();
    private final Set<Key> commonKeys = new HashSet<>();

    /** @param wanted articles of which at least one is in each pair */
    EventPairs(List<EventTraits> reports, Predicate<ArticleTopic> wanted) {
        this.wanted = wanted;
        Map<UUID, Reporting> byArticle = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            EventTraits report = reports.get(i);
            kinds.add(EventKeys.kinds(report.mention).stream().mapToInt(this::number).sorted().toArray());
            byArticle.computeIfAbsent(report.article.topic.articleId(), id -> new Reporting(
                    report.article, EventKeys.terms(report.article.topic), new ArrayList<>())).reports.add(i);
        }
        articles = List.copyOf(byArticle.values());
        for (int i = 0; i < articles.size(); i++) {
            for (String term : articles.get(i).terms) {
                articlesByTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
        articlesByTerm.forEach(this::count);
    }

    private int number(String kind) {
        return numbersOfKinds.computeIfAbsent(kind, key -> numbersOfKinds.size());
    }

    /** Few terms have so many reports that one of their keys may be too common. */
    private void count(String term, List<Integer> with) {
        if (with.stream().mapToInt(article -> articles.get(article).reports.size()).sum() <= MOST_SHARING) {
            return;
        }
        int[] counts = new int[numbersOfKinds.size()];
        for (int article : with) {
            for (int report : articles.get(article).reports) {
                for (int kind : kinds.get(report)) {
                    counts[kind]++;
                }
            }
        }
        IntStream.range(0, counts.length).filter(kind -> counts[kind] > MOST_SHARING).forEach(kind -> commonKeys.add(new Key(kind, term)));
    }

    /** Each pair once. */
    void forEach(Visitor visitor) {
        int[] metBy = new int[articles.size()];
        Arrays.fill(metBy, -1);
        for (int i = 0; i < articles.size(); i++) {
            Reporting article = articles.get(i);
            metBy[i] = i;
            compare(article, article, visitor);
            for (String term : article.terms) {
                for (int other : articlesByTerm.getOrDefault(term, List.of())) {
                    if (other > i && metBy[other] != i) {
                        metBy[other] = i;
                        compare(article, articles.get(other), visitor);
                    }
                }
            }
        }
    }

    private void compare(Reporting article, Reporting other, Visitor visitor) {
        if (!wanted.test(article.traits.topic) && !wanted.test(other.traits.topic)) {
            return;
        }
        ArticleLikeness likeness = null;
        for (int one : article.reports) {
            for (int another : other.reports) {
                boolean again = article == other && another <= one;
                if (!again && shareKey(one, another, article.terms, other.terms)) {
                    likeness = likeness == null ? article.traits.with(other.traits) : likeness;
                    visitor.visit(Math.min(one, another), Math.max(one, another), likeness);
                }
            }
        }
    }

    private boolean shareKey(int one, int other, Collection<String> terms, Collection<String> otherTerms) {
        int[] others = kinds.get(other);
        int at = 0;
        for (int kind : kinds.get(one)) {
            while (at < others.length && others[at] < kind) {
                at++;
            }
            if (at < others.length && others[at] == kind && (commonKeys.isEmpty() || shareTerm(kind, terms, otherTerms))) {
                return true;
            }
        }
        return false;
    }

    private boolean shareTerm(int kind, Collection<String> terms, Collection<String> otherTerms) {
        return terms.stream().anyMatch(term -> otherTerms.contains(term) && !commonKeys.contains(new Key(kind, term)));
    }
}
