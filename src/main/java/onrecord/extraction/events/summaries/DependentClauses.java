package onrecord.extraction.events.summaries;

import java.util.Set;
import java.util.stream.IntStream;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.details.EventTimes;
import onrecord.text.WordSections;

/**
 * Knows the clauses that are not true or not whole when they stand alone: <em>“if he wins”</em>, <em>“whom rebels had kidnapped”</em>,
 * <em>“when a page is attacked”</em>.
 */
final class DependentClauses {

    private static final WordSections WORDS = WordSections.read("events/lines.txt");
    private static final Set<String> CONDITIONS = WORDS.set("conditions");
    private static final Set<String> NOT_VOUCHED_FOR = WORDS.set("not vouched for");
    private static final Set<String> NOT_KNOWN = WORDS.set("not known");
    private static final Set<String> AS_PARTICIPLE = Set.of("with", "without", "for", "to");

    private final EventTimes times;

    DependentClauses(EventTimes times) {
        this.times = times;
    }

    boolean isAny(Clauses clauses, int verb) {
        return isPart(clauses, verb) || isLeftOpen(clauses, verb) || isWhenever(clauses, verb) || isTorn(clauses, verb);
    }

    /** A participle, or a clause that lacks what its relative pronoun stands for: "whom rebels had kidnapped", "the town they took". */
    static boolean isPart(Clauses clauses, int verb) {
        boolean participle = clauses.token(verb).tag().equals("VBG") && !clauses.hasChild(verb, "aux");
        if (participle || clauses.is(verb, "acl")) {
            return true;
        }
        if (AS_PARTICIPLE.contains(clauses.introducedBy(verb))) {
            return true;
        }
        boolean placed = false;
        for (int child : clauses.children(verb)) {
            boolean relative = clauses.token(clauses.first(child)).tag().startsWith("W") || isSomeOfWhom(clauses, child)
                    || clauses.is(child, "obl") && hasRelative(clauses, child);
            if (relative && !clauses.is(child, "obl") && !clauses.is(child, "advmod") && !clauses.is(child, "mark")) {
                return true;
            }
            placed |= relative;
        }
        return clauses.is(verb, "acl:relcl") && !placed;
    }

    /** "<em>most of whom</em> had left". */
    private static boolean isSomeOfWhom(Clauses clauses, int subject) {
        int of = clauses.relation(subject).startsWith("nsubj") ? clauses.child(subject, "nmod") : Clauses.NONE;
        return of > subject && clauses.token(of).tag().startsWith("W");
    }

    private static boolean hasRelative(Clauses clauses, int phrase) {
        return clauses.token(phrase).tag().startsWith("W");
    }

    /** "if he wins", "claims that he won": not told as a fact. */
    static boolean isLeftOpen(Clauses clauses, int verb) {
        int above = clauses.head(verb);
        for (int child : clauses.children(verb)) {
            if (child < verb && clauses.is(child, "mark") && CONDITIONS.contains(clauses.word(child))) {
                return true;
            }
        }
        return above >= 0 && (clauses.is(verb, "ccomp") && NOT_VOUCHED_FOR.contains(clauses.lemma(above)) || isAsked(clauses, verb, above));
    }

    /** "<em>When</em> a page is attacked, it fails": as often as it is, unless the day is told. */
    private boolean isWhenever(Clauses clauses, int verb) {
        int adverb = clauses.child(verb, "advmod", "mark");
        int auxiliary = clauses.child(verb, "aux:pass", "aux");
        String tag = clauses.token(auxiliary >= 0 ? auxiliary : verb).tag();
        boolean when = adverb >= 0 && adverb < verb && clauses.word(adverb).equals("when") && (tag.equals("VBZ") || tag.equals("VBP"));
        return when && IntStream.of(clauses.children(verb)).noneMatch(child -> times.isTime(clauses.token(child).span()));
    }

    /** "it was unclear <em>when she would appear</em>", "did not say how they escaped"; a circumstance stands behind a comma. */
    private static boolean isAsked(Clauses clauses, int verb, int above) {
        int adverb = clauses.child(verb, "advmod", "mark");
        boolean asked = adverb > 0 && adverb < verb && clauses.token(adverb).tag().equals("WRB") && !clauses.is(adverb - 1, "punct");
        boolean circumstance = clauses.relation(verb).startsWith("advcl") || clauses.relation(verb).startsWith("acl");
        return asked && (!circumstance || NOT_KNOWN.contains(clauses.lemma(above)));
    }

    /** "The results that came when Reyl was arrested <em>were released</em>": two verbs that nothing joins, the second of which is another's. */
    private static boolean isTorn(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            int first = clauses.first(child);
            boolean second = child > verb && clauses.is(child, "conj") && clauses.relation(first).startsWith("aux");
            if (second && !SummaryClauses.isBorder(clauses, first) && !SummaryClauses.isBorder(clauses, first - 1)) {
                return true;
            }
        }
        return false;
    }
}
