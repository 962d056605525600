package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.OpeningSubject;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.SurfaceSubject;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.WordSections;

/** Tells who stands before a verb as its subject, by the order of words: <em>“<u>militiamen</u> attacked the camp”</em>. */
final class SubjectBefore {

    private static final Set<String> OPENING_CLAUSES = WordSections.read("events/function-words.txt").set("opens a clause");
    private static final Set<String> ALL = Set.of("both", "all");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final SurfaceSubject surface;
    private final OpeningSubject opening;
    private final boolean grave;

    /** @param grave whether where somebody lives could be taken for who is meant */
    SubjectBefore(Clauses clauses, NounChunks phrases, SurfaceSubject surface, boolean grave) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.surface = surface;
        this.opening = new OpeningSubject(clauses, phrases);
        this.grave = grave;
    }

    /** The head of its phrase, {@link SurfaceSubject#UNKNOWN} or {@link SurfaceSubject#DISPUTED}. */
    int of(int verb) {
        int first = surface.firstOfGroup(verb);
        int before = isOfWhom(first - 1) ? surface.antecedent(first - 3) : surface.of(verb);
        boolean finite = clauses.token(first).isFinite();
        before = before == SurfaceSubject.UNKNOWN ? beforeBrackets(first - 1) : before;
        boolean fits = before >= 0 && (!finite || opening.agree(before, first));
        int subject = fits || !finite || hasNearSubject(verb, first) ? Clauses.NONE : opening.of(first);
        return subject >= 0 ? subject : before;
    }

    /** "as <em>the Comets</em> (11-4) won": what stands between brackets is no part of the clause. */
    private int beforeBrackets(int closing) {
        if (closing < 2 || !clauses.token(closing).form().equals(")")) {
            return SurfaceSubject.UNKNOWN;
        }
        int open = closing - 1;
        while (open > 0 && !clauses.token(open).form().equals("(")) {
            open--;
        }
        int from = open > 0 ? phrases.from(open - 1) : 0;
        boolean opens = open > 0 && clauses.isNoun(phrases.headOf(open - 1)) && phrases.to(open - 1) == open - 1
                && (from == 0 || OPENING_CLAUSES.contains(clauses.word(from - 1)));
        return opens ? phrases.headOf(open - 1) : SurfaceSubject.UNKNOWN;
    }

    /** "Ann Keller and Karl Vogt, <em>both of whom</em> died". */
    private boolean isOfWhom(int pronoun) {
        return pronoun > 2 && clauses.word(pronoun).equals("whom") && clauses.word(pronoun - 1).equals("of")
                && ALL.contains(clauses.word(pronoun - 2)) && clauses.word(pronoun - 3).equals(",");
    }

    /** Right before the verb, or a pronoun, both the tree and the order of words know it. */
    private boolean hasNearSubject(int verb, int first) {
        int subject = clauses.child(verb, "nsubj", "nsubj:pass");
        if (subject < 0 || subject > verb || surface.isTime(subject) || isPlaceBesideName(subject)) {
            return false;
        }
        boolean near = phrases.to(subject) == first - 1 && opening.agree(phrases.headOf(subject), first);
        return near || clauses.token(subject).tag().startsWith("PRP");
    }

    /** "Ann Keller, 23, of Port Street, <em>Velden</em> was arrested": where she lives. */
    private boolean isPlaceBesideName(int subject) {
        int comma = phrases.from(subject) - 1;
        return grave && comma > 0 && clauses.word(comma).equals(",") && clauses.token(subject).name() == NameKind.PLACE
                && PartyNouns.isPersonName(clauses, 0);
    }
}
