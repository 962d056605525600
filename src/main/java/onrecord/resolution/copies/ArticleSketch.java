package onrecord.resolution.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onrecord.article.ParsedArticle;
import onrecord.resolution.topics.Fingerprint;
import onrecord.text.Span;

/**
 * What is kept of an article's wording to recognise its copies: for each of 64 hash functions the smallest hash of its shingles of four words
 * (MinHash, Broder 1997). The share of functions for which two articles have the same minimum estimates their resemblance, which is the share of
 * the shingles of either that are in both, with a standard error of at most 0.0625. The headline is left out, since papers write their own.
 *
 * @param minima 64 numbers; all {@link Integer#MAX_VALUE} for an article without words
 * @param shingles how many different ones the article has
 */
public record ArticleSketch(UUID articleId, List<Integer> minima, int shingles) {

    /** How many minima are kept. */
    public static final int MINIMA = 64;

    private static final int WORDS = 4;

    /** Two minima a band: articles with a resemblance of a third share one of 32 bands with a probability of 97 %, of a half with 99.99 %. */
    private static final int BAND = 2;

    public ArticleSketch {
        minima = List.copyOf(minima);
        if (minima.size() != MINIMA) {
            throw new IllegalArgumentException("a sketch has " + MINIMA + " minima, not " + minima.size());
        }
        if (shingles < 0) {
            throw new IllegalArgumentException("an article cannot have " + shingles + " shingles");
        }
    }

    public static ArticleSketch of(UUID articleId, ParsedArticle article) {
        List<String> words = new ArrayList<>();
        for (Span paragraph : article.paragraphs()) {
            if (article.titleSpan() == null || !article.titleSpan().overlaps(paragraph)) {
                words.addAll(Shingles.words(paragraph.of(article.text())));
            }
        }
        return of(articleId, new HashSet<>(Shingles.of(words, WORDS)));
    }

    private static ArticleSketch of(UUID articleId, Set<Long> shingles) {
        int[] minima = new int[MINIMA];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < MINIMA; i++) {
                minima[i] = Math.min(minima[i], (int) Fingerprint.scattered(shingle + i * 0x9E3779B97F4A7C15L));
            }
        }
        return new ArticleSketch(articleId, Arrays.stream(minima).boxed().toList(), shingles.size());
    }

    /** The keys under which copies find each other in an index, one for each band of minima (locality-sensitive hashing); none without words. */
    public Set<Long> keys() {
        Set<Long> keys = new LinkedHashSet<>();
        for (int i = 0; shingles > 0 && i < MINIMA; i += BAND) {
            keys.add(Fingerprint.scattered((long) minima.get(i) << 32 ^ minima.get(i + 1) & 0xffffffffL) + i);
        }
        return keys;
    }

    /** The estimated share of the shingles of either article that are in both, 0 to 1. */
    public double resemblance(ArticleSketch other) {
        int same = 0;
        for (int i = 0; i < MINIMA; i++) {
            same += minima.get(i).equals(other.minima.get(i)) ? 1 : 0;
        }
        return shingles == 0 || other.shingles == 0 ? 0 : (double) same / MINIMA;
    }

    /** The estimated share of the shorter article's shingles that are in the longer one, 0 to 1. */
    public double containment(ArticleSketch other) {
        double resemblance = resemblance(other);
        double shared = resemblance / (1 + resemblance) * (shingles + other.shingles);
        int shorter = Math.min(shingles, other.shingles);
        return shorter == 0 ? 0 : Math.min(1, shared / shorter);
    }
}
