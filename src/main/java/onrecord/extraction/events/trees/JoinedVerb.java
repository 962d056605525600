package onrecord.extraction.events.trees;

import java.util.Set;
import onrecord.extraction.events.clauses.MistakenNouns;
import onrecord.language.Sentence;

/** "Police <em>shot</em> and killed a man": the first of two verbs, which was taken for a noun or for what the second is told by. */
final class JoinedVerb {

    private static final Set<String> BEFORE_NOUNS = Set.of("compound", "nmod", "nmod:poss", "nsubj");

    private final Sentence sentence;
    private final Tree tree;

    private JoinedVerb(Sentence sentence) {
        this.sentence = sentence;
        this.tree = new Tree(sentence);
    }

    static Sentence mend(Sentence sentence) {
        return new JoinedVerb(sentence).mended();
    }

    private Sentence mended() {
        for (int verb = 1; verb + 2 < sentence.size(); verb++) {
            boolean joined = MistakenNouns.PARTICIPLES.containsKey(sentence.lower(verb)) && sentence.lower(verb + 1).equals("and")
                    && sentence.token(verb + 2).tag().equals("VBD") && sentence.head(verb + 1) == verb + 2
                    && tree.hasObject(verb + 2);
            int subject = joined && sentence.token(verb).tag().equals("NN") ? subject(verb) : Tree.NONE;
            if (subject >= 0 && sentence.head(subject) == verb) {
                readBehind(subject, verb);
            } else if (subject >= 0) {
                readFarther(subject, verb);
            }
            boolean told = joined && sentence.token(verb).tag().startsWith("VB") && sentence.is(verb + 2, "ccomp")
                    && sentence.head(verb + 2) == verb;
            if (subject >= 0 || told) {
                tree.hang(verb + 2, verb, "conj");
            }
        }
        return tree.mended();
    }

    /** Who stands right before it, also between commas; but "the third <em>shot</em>" and "a <em>shot</em>" are shots. */
    private int subject(int verb) {
        int before = sentence.is(verb - 1, "flat") ? sentence.head(verb - 1) : verb - 1;
        boolean near = tree.isNoun(before) && sentence.head(before) == verb && BEFORE_NOUNS.contains(sentence.token(before).relation())
                && !Tree.TIMES.contains(sentence.lower(before));
        if (near) {
            return sentence.head(verb + 2) == verb || !tree.isUnder(sentence.head(verb + 2), verb) ? before : Tree.NONE;
        }
        int described = sentence.is(verb, "conj") ? sentence.head(verb) : Tree.NONE;
        boolean setOff = described >= 0 && sentence.lower(verb - 1).equals(",") && tree.isNoun(described)
                && sentence.head(verb + 2) == described && sentence.child(described, "appos") > described;
        return setOff ? described : Tree.NONE;
    }

    /** "that <em>Otto Vance shot</em>". */
    private void readBehind(int subject, int verb) {
        int second = verb + 2;
        if (sentence.head(second) != verb) {
            takePlace(verb, second);
            hangBeside(subject, verb);
            return;
        }
        int above = sentence.head(verb);
        boolean told = above >= 0 && sentence.lower(above).equals("that") && above < subject && sentence.head(above) >= 0;
        read(verb, told ? sentence.head(above) : above, told ? "ccomp" : sentence.token(verb).relation());
        hangBeside(subject, verb);
        if (told) {
            tree.hang(above, verb, "mark");
        }
    }

    /** "Later that year, <em>Otto Vance shot</em> and killed": where the tree begins with the second verb. */
    private void takePlace(int verb, int second) {
        read(verb, sentence.head(second), sentence.token(second).relation());
        for (int child : sentence.children(second)) {
            if (child < verb) {
                tree.hang(child, verb);
            }
        }
    }

    private void hangBeside(int subject, int verb) {
        for (int child : sentence.children(verb)) {
            if (child < subject && tree.phrases.from(subject) <= child) {
                tree.hang(child, subject);
            }
        }
        tree.hang(subject, verb, "nsubj");
    }

    /** "<em>The clerk</em>, Otto Vance, <em>shot</em>". */
    private void readFarther(int subject, int verb) {
        read(verb, sentence.head(subject), sentence.token(subject).relation());
        for (int child : sentence.children(subject)) {
            if (child > verb) {
                tree.hang(child, verb);
            }
        }
        tree.hang(subject, verb, "nsubj");
    }

    private void read(int verb, int head, String relation) {
        tree.put(verb, "VBD", MistakenNouns.PARTICIPLES.getOrDefault(sentence.lower(verb), ""), head, relation);
    }
}
