package onrecord.extraction.events.trees;

import onrecord.extraction.events.clauses.MistakenNouns;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.language.Lemmatizer;
import onrecord.language.NameKind;
import onrecord.language.Sentence;

/**
 * "The gunman <em>shot</em> Otto Vance and was arrested": a verb right before the name of the one to whom it is done, which was taken for a noun
 * that the name explains. What happens to the gunman then would have happened to Vance.
 */
final class NamedObject {

    private static final Lemmatizer VERBS = Lemmatizer.english();

    private final Sentence sentence;
    private final Tree tree;

    private NamedObject(Sentence sentence) {
        this.sentence = sentence;
        this.tree = new Tree(sentence);
    }

    static Sentence mend(Sentence sentence) {
        return new NamedObject(sentence).mended();
    }

    private Sentence mended() {
        for (int verb = 1; verb + 1 < sentence.size(); verb++) {
            int name = verb + 1;
            if (!isTakenForNoun(verb) || sentence.token(name).name() != NameKind.PERSON || !sentence.token(name).beginsName()) {
                continue;
            }
            int next = nextVerb(verb, name);
            boolean alone = sentence.head(verb) < 0 && sentence.head(name) == verb;
            if (next >= 0 || alone) {
                read(verb, name, next);
                break;
            }
        }
        return tree.mended();
    }

    /** A word behind one for a person that can be the past of a verb. */
    private boolean isTakenForNoun(int word) {
        int doer = word - 1;
        String form = sentence.lower(word);
        return sentence.token(word).tag().equals("NN") && sentence.token(doer).tag().equals("NN") && sentence.head(doer) == word
                && PartyNouns.describesOne(sentence.lower(doer))
                && (MistakenNouns.PARTICIPLES.containsKey(form) || VERBS.isPastForm(form));
    }

    /** What is joined by "and" behind the name, and has the noun or the name for its subject; none otherwise. */
    private int nextVerb(int verb, int name) {
        int subject = sentence.head(verb) == name ? name : verb;
        int next = sentence.head(subject);
        boolean verbal = next > name && sentence.tagged(next, "VB") && sentence.token(subject).relation().startsWith("nsubj");
        int and = verbal ? sentence.child(next, "cc") : Tree.NONE;
        return and > name && and < next ? next : Tree.NONE;
    }

    /** @param next none when the verb is the sentence's only one */
    private void read(int verb, int name, int next) {
        int doer = verb - 1;
        String form = sentence.lower(verb);
        String lemma = MistakenNouns.PARTICIPLES.getOrDefault(form, VERBS.lemma(form, "VBD"));
        int root = next >= 0 ? next : verb;
        tree.put(verb, "VBD", lemma, sentence.head(root), sentence.token(root).relation());
        tree.hang(doer, verb, "nsubj");
        for (int child : sentence.children(verb)) {
            if (child < doer) {
                tree.hang(child, doer);
            } else if (child > name && child < (next >= 0 ? next : name)) {
                tree.hang(child, name, sentence.is(child, "conj") ? "appos" : sentence.token(child).relation());
            }
        }
        tree.hang(name, verb, "obj");
        if (next >= 0) {
            tree.hang(next, verb, "conj");
        }
    }
}
