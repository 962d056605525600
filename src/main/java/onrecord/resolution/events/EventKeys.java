package onrecord.resolution.events;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onrecord.language.WordRarity;
import onrecord.resolution.topics.ArticleTopic;

/**
 * The keys under which reports of one event find each other in an index: the type, and what the trigger means, with each of a few of the
 * article's rarest terms. Papers may use words of two types for one event ("was shot", "died"), so the like meaning is enough, and so is the
 * type. Of terms that are equally rare those with the smallest hashes are taken, which are the same ones in every article that has them, as in
 * MinHash (Broder 1997): two articles that share a fifth of their terms share a key nearly always.
 */
public final class EventKeys {

    private static final int TERMS = 12;

    private EventKeys() {}

    /** At most twelve keys for the type and each meaning; none for a report in an article without rare terms. */
    public static Set<String> of(EventMention mention) {
        Set<String> kinds = kinds(mention);
        Set<String> keys = new LinkedHashSet<>();
        terms(mention.article()).forEach(term -> kinds.forEach(kind -> keys.add(of(kind, term))));
        return keys;
    }

    /** The key that one of an article's rarest terms makes for its reports of a kind. */
    static String of(String kind, String term) {
        return kind + "|" + term;
    }

    /** The type, and what the trigger means. */
    static Set<String> kinds(EventMention mention) {
        Set<String> kinds = new TreeSet<>(TriggerFamily.meanings(TriggerFamily.of(mention.trigger())));
        kinds.add(mention.type().name());
        return kinds;
    }

    /** What the keys of all reports of an article are made of: its rarest terms. */
    public static List<String> terms(ArticleTopic article) {
        return article.terms().stream().map(Rare::new).sorted(Rare.RAREST_FIRST).limit(TERMS).map(Rare::term).toList();
    }

    private record Rare(String term, double bits) {

        static final Comparator<Rare> RAREST_FIRST = Comparator.comparingDouble((Rare rare) -> -rare.bits)
                .thenComparingInt(rare -> scattered(rare.term))
                .thenComparing(Rare::term);

        Rare(String term) {
            this(term, WordRarity.bits(term));
        }

        private static int scattered(String term) {
            return term.hashCode() * 0x9E3779B1;
        }
    }
}
