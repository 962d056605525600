package onrecord.extraction.events;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import onrecord.extraction.dates.DateMention;
import onrecord.text.Edtf;
import onrecord.text.Places;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells when an event took place: the time expression of its own clause that stands nearest to its trigger. */
final class EventTimes {

    private static final Set<String> DESCRIBING = Set.of("compound", "nummod", "amod", "nmod:poss");

    private final Places<DateMention> mentions;

    EventTimes(List<DateMention> dates) {
        TreeMap<Integer, DateMention> byStart = new TreeMap<>();
        dates.forEach(date -> byStart.put(date.span().start(), date));
        mentions = new Places<>(byStart);
    }

    boolean isTime(Span word) {
        return at(word) != null;
    }

    private @Nullable DateMention at(Span word) {
        DateMention before = mentions.lastBefore(word.end());
        return before != null && before.span().overlaps(word) ? before : null;
    }

    /** Null when the clause names no time that can be resolved. */
    @Nullable
    Edtf of(Clauses clauses, Trigger trigger) {
        DateMention nearest = nearest(clauses, trigger);
        return nearest == null ? null : nearest.date();
    }

    /** Whether the clause names a time, even one that cannot be resolved. */
    boolean mentioned(Clauses clauses, Trigger trigger) {
        return nearest(clauses, trigger) != null;
    }

    private @Nullable DateMention nearest(Clauses clauses, Trigger trigger) {
        DateMention nearest = null;
        int distance = Integer.MAX_VALUE;
        int from = Math.max(0, trigger.from() - 60);
        int to = Math.min(clauses.size(), trigger.to() + 60);
        for (int word = from; word < to; word++) {
            DateMention mention = at(clauses.token(word).span());
            if (mention == null) {
                continue;
            }
            int away = word < trigger.from() ? trigger.from() - word : Math.max(0, word - trigger.to());
            if (away < distance && belongs(clauses, trigger, word) && !describesAnother(clauses, trigger, mention, word)) {
                nearest = mention;
                distance = away;
            }
        }
        return nearest;
    }

    private static boolean belongs(Clauses clauses, Trigger trigger, int word) {
        if (trigger.noun() >= 0 && clauses.first(trigger.noun()) <= word && word <= clauses.last(trigger.noun())) {
            return true;
        }
        boolean sameClause = clauses.clauseOf(word) == clauses.clauseOf(trigger.head());
        return sameClause && (!trigger.isNominal() || follows(clauses, trigger, word) || happens(clauses, trigger));
    }

    /** "condemned Friday's test", "killed a 9/11 plotter": when something else was, unless it is the occasion ("in an August speech"). */
    private static boolean describesAnother(Clauses clauses, Trigger trigger, DateMention mention, int word) {
        int described = clauses.head(word);
        boolean describes = DESCRIBING.contains(clauses.relation(word)) && !mention.span().overlaps(clauses.token(described).span());
        return describes && described != trigger.noun() && described != trigger.head() && !clauses.relation(described).startsWith("obl");
    }

    /** "the annexation of Crimea in March 2014": right after the noun's phrase, wherever the tree attaches it. */
    private static boolean follows(Clauses clauses, Trigger trigger, int word) {
        int after = word - clauses.last(trigger.noun());
        return after > 0 && after <= 3;
    }

    /** "the talks took place on Monday": the clause is about the event. */
    private static boolean happens(Clauses clauses, Trigger trigger) {
        return clauses.relation(trigger.noun()).startsWith("nsubj") || clauses.is(trigger.noun(), "obj")
                || clauses.is(trigger.noun(), "obl");
    }
}
