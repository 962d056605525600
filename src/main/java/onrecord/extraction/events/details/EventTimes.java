package onrecord.extraction.events.details;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.NumberKinds;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.text.Edtf;
import onrecord.text.Places;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells when an event took place: the time expression of its own clause that stands nearest to its trigger, else that of a clause which shares
 * its circumstances. The time of another happening in the sentence is not taken: <em>“was arrested after the 2009 murder”</em>.
 */
public final class EventTimes {

    private static final Set<String> DESCRIBING = Set.of("compound", "nummod", "amod", "nmod:poss");

    private static final WordSections WORDS = WordSections.read("events/times.txt");
    private static final Set<String> BOUNDS = WORDS.set("bounds");
    private static final Set<String> ELSEWHEN = WORDS.set("another happening");
    private static final Set<String> TOLD_WITH = WORDS.set("occasion");
    private static final Set<String> HAPPENING = WordSections.read("events/context.txt").set("happening");
    private static final int FAR = 8;

    private final Places<DateMention> mentions;

    public EventTimes(List<DateMention> dates) {
        TreeMap<Integer, DateMention> byStart = new TreeMap<>();
        dates.forEach(date -> byStart.put(date.span().start(), date));
        mentions = new Places<>(byStart);
    }

    public boolean isTime(Span word) {
        return at(word) != null;
    }

    boolean anyWithin(Span words) {
        DateMention last = mentions.lastBefore(words.end());
        return last != null && last.span().end() > words.start();
    }

    /** The time that this word is part of, null when it is none or cannot be resolved. */
    @Nullable
    Edtf at(Clauses clauses, int word) {
        DateMention mention = at(clauses.token(word).span());
        return mention == null ? null : mention.date();
    }

    private @Nullable DateMention at(Span word) {
        DateMention before = mentions.lastBefore(word.end());
        return before != null && before.span().overlaps(word) ? before : null;
    }

    /** Null when the clause names no time that can be resolved. */
    @Nullable
    public Edtf of(Clauses clauses, Trigger trigger) {
        DateMention nearest = nearest(clauses, trigger);
        return nearest == null ? null : nearest.date();
    }

    /** Whether the clause names a time, even one that cannot be resolved. */
    public boolean mentioned(Clauses clauses, Trigger trigger) {
        return nearest(clauses, trigger) != null;
    }

    private @Nullable DateMention nearest(Clauses clauses, Trigger trigger) {
        DateMention own = nearest(clauses, trigger, clauses.clauseOf(trigger.head()), trigger.isNominal());
        if (own != null) {
            return own;
        }
        for (int verb : Circumstances.shared(clauses, trigger)) {
            DateMention shared = nearest(clauses, trigger, verb, false);
            if (shared != null) {
                return shared;
            }
        }
        return null;
    }

    /** @param beside whether only what stands with the trigger itself tells its time, since its clause is about something else */
    private @Nullable DateMention nearest(Clauses clauses, Trigger trigger, int verb, boolean beside) {
        DateMention nearest = null;
        int distance = Integer.MAX_VALUE;
        int from = Math.max(0, trigger.from() - 60);
        int to = Math.min(clauses.size(), trigger.to() + 60);
        for (int word = from; word < to; word++) {
            DateMention mention = at(clauses.token(word).span());
            if (mention == null || BOUNDS.contains(clauses.introducedBy(word))) {
                continue;
            }
            int away = word < trigger.from() ? trigger.from() - word : Math.max(0, word - trigger.to());
            if (away < distance && belongs(clauses, trigger, word, verb, beside) && !describesAnother(clauses, trigger, mention, word)) {
                nearest = mention;
                distance = away;
            }
        }
        return nearest;
    }

    private static boolean belongs(Clauses clauses, Trigger trigger, int word, int verb, boolean beside) {
        if (isOfCharge(clauses, trigger, word)) {
            return false;
        }
        if (trigger.noun() >= 0 && clauses.first(trigger.noun()) <= word && word <= clauses.last(trigger.noun())
                && clauses.clauseOf(word) == clauses.clauseOf(trigger.noun())) {
            return true;
        }
        boolean sameClause = clauses.clauseOf(word) == verb && !isOfAnother(clauses, trigger, word, verb);
        return sameClause && (!beside || follows(clauses, trigger, word) || happens(clauses, trigger));
    }

    /** "overturned a conviction <em>for killing her in 2009</em>": the time of the killing. */
    private static boolean isOfCharge(Clauses clauses, Trigger trigger, int word) {
        int at = word;
        for (int step = 0; step < FAR && at >= 0 && at != trigger.head(); step++) {
            if (clauses.is(at, "acl") && clauses.token(at).tag().equals("VBG")
                    && DeedWords.CHARGES.contains(clauses.lemma(clauses.head(at)))) {
                return true;
            }
            at = clauses.head(at);
        }
        return false;
    }

    /** "arrested for a murder in 2009": the time of the murder. */
    private static boolean isOfAnother(Clauses clauses, Trigger trigger, int word, int verb) {
        int at = word;
        for (int step = 0; step < FAR && at >= 0 && at != verb; step++) {
            boolean own = at == word || at == trigger.noun() || at == trigger.head() || NumberKinds.isTime(clauses, at);
            boolean told = clauses.relation(at).startsWith("nsubj") && clauses.isCommonNoun(at) && !PartyNouns.isParty(clauses, at);
            if (!own && clauses.isNoun(at) && (told || ELSEWHEN.contains(clauses.introducedBy(at)))) {
                return true;
            }
            at = clauses.head(at);
        }
        return false;
    }

    /** "condemned Friday's test", "killed a 9/11 plotter": when something else was, unless it is the occasion ("in an August speech"). */
    private static boolean describesAnother(Clauses clauses, Trigger trigger, DateMention mention, int word) {
        int described = clauses.head(word);
        boolean introduced = word > 0 && clauses.isPreposition(word - 1) && clauses.head(word - 1) == described && described > word;
        boolean describes =
                !introduced && DESCRIBING.contains(clauses.relation(word)) && !mention.span().overlaps(clauses.token(described).span());
        return describes && described != trigger.noun() && described != trigger.head() && !clauses.relation(described).startsWith("obl");
    }

    /** "the annexation of Crimea in March 2014": right after the noun's phrase, wherever the tree attaches it. */
    private static boolean follows(Clauses clauses, Trigger trigger, int word) {
        int after = word - clauses.last(trigger.noun());
        return after > 0 && after <= 3;
    }

    /** "the talks took place on Monday", "twelve were killed in the attack on Monday": the clause is about the event. */
    private static boolean happens(Clauses clauses, Trigger trigger) {
        int noun = trigger.noun();
        if (clauses.is(noun, "obl")) {
            return TOLD_WITH.contains(clauses.introducedBy(noun));
        }
        int verb = clauses.head(noun);
        return clauses.is(noun, "obj") || clauses.relation(noun).startsWith("nsubj") && HAPPENING.contains(clauses.lemma(verb));
    }
}
