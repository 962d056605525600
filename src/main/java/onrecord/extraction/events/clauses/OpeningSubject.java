package onrecord.extraction.events.clauses;

import java.util.Set;
import onrecord.language.NounChunks;
import onrecord.text.WordSections;

/**
 * Finds the subject of the main verb where a sentence begins with it and much stands between the two: <em>“<u>Ann Keller</u>, the painter
 * who had moved to Velden, has died”</em>, <em>“<u>Two officers</u> involved in the shooting were arrested”</em>. Between them every verb
 * must belong to a clause that a word like “who” or “when” opens.
 */
public final class OpeningSubject {

    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final Set<String> AUXILIARIES = WORDS.set("auxiliaries");
    private static final Set<String> PLURAL_VERBS = Set.of("were", "are", "have");
    private static final Set<String> ENDS = Set.of(":", ";", "--", "\"", "“", "``", "''", ".");

    private final Clauses clauses;
    private final NounChunks phrases;

    public OpeningSubject(Clauses clauses, NounChunks phrases) {
        this.clauses = clauses;
        this.phrases = phrases;
    }

    /**
     * The head of the phrase that opens the sentence, {@link Clauses#NONE} when it is not surely the subject of this verb.
     *
     * @param verb the first word of a finite verb: "has" in "has died"
     */
    public int of(int verb) {
        int from = opening();
        int head = from < 0 || from >= verb ? Clauses.NONE : phrases.headOf(from);
        boolean party = head >= 0 && head < verb && clauses.isNoun(head) && phrases.from(head) == from && PartyNouns.isParty(clauses, head);
        return party && !clauses.token(verb - 1).tag().equals("CC") && agree(head, verb) && goesOn(phrases.to(head) + 1)
                && isClosed(phrases.to(head) + 1, verb)
                        ? head
                        : Clauses.NONE;
    }

    /** What may stand behind a subject: "of Velden", "who", ", aged 24", "involved"; a name is one more for what it says. */
    private boolean goesOn(int next) {
        if (next + 1 >= clauses.size() || clauses.token(next - 1).tag().equals("HYPH")) {
            return false;
        }
        boolean comma = clauses.word(next).equals(",");
        if (comma && PartyNouns.isPersonName(clauses, next + 1)) {
            return false;
        }
        String tag = clauses.token(next).tag();
        return comma || clauses.isPreposition(next) || tag.startsWith("W") || tag.startsWith("VB") || tag.startsWith("RB");
    }

    /** The first word, or the first behind "But" and behind "On Wednesday,". */
    private int opening() {
        int from = clauses.token(0).tag().equals("CC") ? 1 : 0;
        if (from < clauses.size() && clauses.isPreposition(from)) {
            int comma = endOfCircumstance(from);
            return comma < 0 ? Clauses.NONE : comma + 1;
        }
        return from;
    }

    /** The comma behind "On Wednesday" or "In a suburb of Velden"; {@link Clauses#NONE} where a verb comes before one. */
    private int endOfCircumstance(int from) {
        for (int word = from; word < clauses.size() && !clauses.isVerb(word); word++) {
            if (clauses.word(word).equals(",")) {
                return word;
            }
        }
        return Clauses.NONE;
    }

    /** Whether each finite verb between these words is that of a clause that has been opened there. */
    private boolean isClosed(int from, int to) {
        int open = 0;
        boolean auxiliary = false;
        for (int word = from; word < to; word++) {
            String tag = clauses.token(word).tag();
            boolean tells = clauses.isVerb(word) && DeedWords.TELLING.contains(clauses.lemma(word));
            boolean describes = open == 0 && isParticiple(word);
            if (tells && !describes || ENDS.contains(clauses.word(word)) || tag.equals("``") || tag.equals("''")
                    || open == 0 && isPast(word)) {
                return false;
            }
            boolean opens = tag.startsWith("W") || clauses.is(word, "mark") && !tag.equals("TO") && clauses.head(word) < to
                    && !clauses.token(clauses.head(word)).tag().equals("VBG");
            if (opens) {
                open++;
            } else if (clauses.token(word).isFinite() && !auxiliary && !describes && --open < 0) {
                return false;
            }
            auxiliary = clauses.token(word).isFinite() && AUXILIARIES.contains(clauses.word(word))
                    || auxiliary && tag.startsWith("RB");
        }
        return open == 0;
    }

    /** "a woman <em>found</em> dead has", "the swimmer <em>turned</em> actress has", "a man <em>accused</em> of theft has": a finite verb follows, so that it describes. */
    private boolean isParticiple(int word) {
        String next = clauses.token(word + 1).tag();
        if (clauses.lemma(word).equals("turn") && next.equals("NN") && clauses.isNoun(word - 1)) {
            return true;
        }
        if (DeedWords.isOfCrime(clauses, word) && clauses.isNoun(word - 1)) {
            return true;
        }
        boolean done = DeedWords.VIOLENCE.contains(clauses.lemma(word)) || DeedWords.FINDING.contains(clauses.lemma(word))
                || DeedWords.LAW.contains(clauses.lemma(word));
        return done && clauses.token(word).tag().equals("VBD") && clauses.isNoun(word - 1) && (next.equals("IN") || next.equals("JJ"));
    }

    /** "Hale, 43, then <em>shot</em> the two": with an object it is no participle that describes. */
    private boolean isPast(int word) {
        String tag = clauses.token(word).tag();
        boolean bare = tag.equals("VB") && !clauses.token(word - 1).tag().equals("TO") && !clauses.token(word - 1).tag().equals("MD");
        boolean participle = (bare || tag.equals("VBN")) && word + 1 < clauses.size();
        String next = participle ? clauses.token(word + 1).tag() : "";
        return next.equals("DT") || next.startsWith("PRP") || next.startsWith("NN") || next.equals("CD");
    }

    /** "Two officers <em>were</em>", "Ann Keller <em>has</em>": one and several are not mixed up. */
    public boolean agree(int head, int verb) {
        String tag = clauses.token(head).tag();
        boolean listed = phrases.from(head) > 0 && clauses.token(phrases.from(head) - 1).tag().equals("CC")
                || phrases.to(head) + 1 < clauses.size() && clauses.token(phrases.to(head) + 1).tag().equals("CC");
        boolean plural = PLURAL_VERBS.contains(clauses.word(verb));
        boolean singular = clauses.token(verb).tag().equals("VBZ") || clauses.word(verb).equals("was");
        boolean collective = DeedWords.COLLECTIVE.contains(clauses.lemma(head));
        boolean one = tag.equals("NN") && !listed || PartyNouns.isPersonName(clauses, head) && phrases.from(head) == 0;
        return !(one && plural && !collective) && !(tag.equals("NNS") && singular && !collective);
    }
}
