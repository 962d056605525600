package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.Subjects;

/** Tells who is said to be the one that a clause describes: <em>“<u>Trent</u> became the fifth coach fired”</em>. */
final class PredicatedSubjects {

    private static final Set<String> BECOMING = Set.of("become", "remain");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

    private final Clauses clauses;
    private final JoinedSubjects joined;

    PredicatedSubjects(Clauses clauses, JoinedSubjects joined) {
        this.clauses = clauses;
        this.joined = joined;
    }

    /** "<em>Trent</em> became the fifth coach fired", "<em>Trent</em> was the last to be sentenced": who is said to be the one. */
    int of(int verb, int described) {
        int clause = joined.firstJoined(verb);
        boolean describes = clauses.head(clause) == described && (clauses.is(clause, "acl") || clauses.is(clause, "acl:relcl"));
        if (!describes) {
            return described;
        }
        int above = clauses.head(described);
        boolean became = above >= 0 && BECOMING.contains(clauses.lemma(above)) && above < described;
        int main = clauses.hasChild(described, "cop") ? described : became ? above : Clauses.NONE;
        boolean open = main < 0 || clauses.hasChild(main, "mark");
        for (int child : clauses.children(Math.max(0, main))) {
            open |= clauses.token(child).tag().equals("MD") || NEGATIONS.contains(clauses.word(child));
        }
        int own = open ? Clauses.NONE : clauses.child(main, "nsubj");
        int subject = own < 0 && !open && became ? Subjects.of(clauses, main) : own;
        return subject >= 0 && subject < described && !clauses.token(subject).tag().startsWith("W") ? subject : described;
    }
}
