package onrecord.extraction.events.clauses;

import java.util.Set;
import java.util.function.IntPredicate;
import onrecord.language.NounChunks;

/**
 * Finds the name that a clause begins with where its verb is far behind it: <em>“<u>John Marsh</u>, 23, of Port Street, Velden was”</em>,
 * <em>“<u>Ann Keller</u>, a researcher at the clinic, was”</em>. All that stands between has to be said of the name: how old somebody is,
 * where from, or what.
 */
final class NameWithAdditions {

    private static final int FARTHEST = 40;
    private static final Set<String> FROM = Set.of("of", "from", "at", "in");
    private static final Set<String> ALL = Set.of("all", "both");
    private static final Set<String> RELATIVE = Set.of("who", "whose", "which", "that", "where");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final IntPredicate opensClause;

    /** @param opensClause whether a phrase that begins with this word may be the subject of a clause */
    NameWithAdditions(Clauses clauses, NounChunks phrases, IntPredicate opensClause) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.opensClause = opensClause;
    }

    /**
     * The head of the name; negative when there is none.
     *
     * @param end the last word before the verb and its auxiliaries
     */
    int before(int end) {
        boolean closed = clauses.word(end).equals(",");
        if (!closed && !isName(end)) {
            return Clauses.NONE;
        }
        for (int name = end - 2; name >= Math.max(0, end - FARTHEST); name--) {
            int comma = beginsName(name) ? endOfName(name) + 1 : end;
            boolean added = comma < end && clauses.word(comma).equals(",")
                    && (closed ? describes(comma, end) : tellsWhereFrom(comma, end));
            if (added && opensClause.test(name) && !isOfAnother(name)) {
                return phrases.headOf(name);
            }
        }
        return Clauses.NONE;
    }

    /** "<em>Ann Keller</em>", "<em>Mr Marsh</em>". */
    private boolean beginsName(int word) {
        boolean titled = isName(word) && PartyNouns.isPersonName(clauses, word + 1);
        return phrases.from(word) == word && (titled || PartyNouns.isPersonName(clauses, word));
    }

    private boolean isName(int word) {
        return clauses.token(word).tag().startsWith("NNP");
    }

    /** The last word of “Enzo Carbone”, and of “Enzo "The Lip" Carbone”. */
    private int endOfName(int name) {
        int end = phrases.to(name);
        int quoted = end + 1;
        if (!is(quoted, "``")) {
            return PartyNouns.isPersonName(clauses, end) ? end : clauses.size();
        }
        while (quoted < clauses.size() && !is(quoted, "''") && !is(quoted, ",")) {
            quoted++;
        }
        boolean nickname = is(quoted, "''") && quoted + 1 < clauses.size() && PartyNouns.isPersonName(clauses, quoted + 1);
        return nickname ? phrases.to(quoted + 1) : clauses.size();
    }

    private boolean is(int word, String tag) {
        return word < clauses.size() && clauses.token(word).tag().equals(tag);
    }

    /** "the mother of the victim, <em>Karl Vogt</em>, a nurse, was": she or he. */
    private boolean isOfAnother(int name) {
        int before = name > 1 && clauses.word(name - 1).equals(",") ? name - 2 : Clauses.NONE;
        int from = before < 0 ? 0 : phrases.from(before);
        return from > 0 && clauses.isPreposition(from - 1) && PartyNouns.isHuman(clauses, phrases.headOf(before));
    }

    /** ", 23, of Port Street, <em>Velden</em>". */
    private boolean tellsWhereFrom(int comma, int end) {
        boolean from = false;
        for (int word = comma + 1; word <= end; word++) {
            from |= clauses.word(word - 1).equals(",") && FROM.contains(clauses.word(word));
            boolean part = isName(word) || is(word, "CD") || is(word, ",") || FROM.contains(clauses.word(word));
            if (!part) {
                return false;
            }
        }
        return from && clauses.word(phrases.from(end) - 1).equals(",");
    }

    /** ", 23, <em>a researcher at the clinic in Velden, who had left it,</em>"; but in ", whose son Leo, 8, died" it is the son who died. */
    private boolean describes(int comma, int end) {
        boolean described = false;
        boolean relative = false;
        boolean open = false;
        for (int word = comma + 1; word < end; word++) {
            boolean begins = clauses.word(word - 1).equals(",");
            described |= begins && (FROM.contains(clauses.word(word)) || ALL.contains(clauses.word(word)) || isDescription(word));
            relative |= RELATIVE.contains(clauses.word(word));
            open = (open || clauses.word(word).equals("whose")) && !isFinite(word);
            boolean age = is(word, "CD") || is(word, ",");
            boolean joins = begins && is(word, "CC");
            if (joins && !relative || !described && !relative && !age || !relative && isFinite(word)) {
                return false;
            }
        }
        return !open && (described || relative);
    }

    private boolean isFinite(int word) {
        return clauses.token(word).isFinite() || is(word, "MD");
    }

    /** "a former researcher", "head of the clinic", but no second name. */
    private boolean isDescription(int word) {
        int head = phrases.headOf(word);
        return !isName(head) && PartyNouns.isHuman(clauses, head);
    }
}
