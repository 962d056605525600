package onrecord.resolution.events;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onrecord.language.WordRarity;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.EventTrait;
import onrecord.text.EventType;

/**
 * The keys under which reports of one event find each other in an index: the type, and what the trigger means, with each of a few of the
 * article's rarest terms. Papers may use words of two types for one event ("was shot", "died"), so the like meaning is enough, and so is the
 * type. Of terms that are equally rare those with the smallest hashes are taken, which are the same ones in every article that has them, as in
 * MinHash (Broder 1997): two articles that share a fifth of their terms share a key nearly always.
 */
public final class EventKeys {

    /**
     * Reports that stand further from the beginning of their text, in UTF-16 code units, are compared within it only, and there with those no further
     * from them. Hardly an article is as long; a chronicle that is thirty times as long would give millions of pairs with each other one, and its
     * rarest terms tell nothing of each of its days.
     */
    public static final int REACH = 50_000;

    private static final int TERMS = 12;

    private EventKeys() {}

    /** The type, and what a trigger of a family means; there are many words for a death. */
    static Set<String> kinds(EventType type, String family) {
        Set<String> kinds = new TreeSet<>(TriggerFamily.meanings(family));
        kinds.add(type.name());
        if (type.has(EventTrait.DEADLY)) {
            kinds.add(EventTrait.DEADLY.name());
        }
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
