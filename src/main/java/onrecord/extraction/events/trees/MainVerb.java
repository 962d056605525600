package onrecord.extraction.events.trees;

import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/** "The jury <em>acquitted</em> the nurse": the verb of the sentence that was taken for a participle. */
final class MainVerb {

    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> NAMING = CONTEXT.set("naming");
    private static final Set<String> ALONE = CONTEXT.set("without an object");

    private final Sentence sentence;
    private final Tree tree;

    private MainVerb(Sentence sentence) {
        this.sentence = sentence;
        this.tree = new Tree(sentence);
    }

    static Sentence mend(Sentence sentence) {
        return new MainVerb(sentence).mended();
    }

    private Sentence mended() {
        int root = sentence.root();
        int verb = tree.isNoun(root) && sentence.token(sentence.size() - 1).form().equals(".") ? participleBehind(root) : Tree.NONE;
        boolean does = verb >= 0 && (tree.hasObject(verb) || ALONE.contains(sentence.token(verb).lemma()));
        if (!does || isOfName(verb) || hasOtherVerb(verb)) {
            return sentence;
        }
        for (int child : sentence.children(root)) {
            if (child > verb) {
                tree.hang(child, verb);
            }
        }
        for (int word = verb + 1; word <= tree.phrases.to(verb + 1); word++) {
            if (sentence.head(word) == verb) {
                tree.hang(word, verb, "obj");
                break;
            }
        }
        tree.hang(root, verb, "nsubj");
        tree.put(verb, "VBD", Tree.NONE, "root");
        return tree.mended();
    }

    /** "a boy named <em>Leo</em>"; but "the firm named <em>Eva Lund chairwoman</em>". */
    private boolean isOfName(int verb) {
        int last = tree.phrases.to(verb + 1);
        boolean office = last + 1 < sentence.size() && RoleNouns.of(sentence.token(tree.phrases.headOf(last)).form()) != null
                || last + 2 < sentence.size() && sentence.head(last + 1) > last
                        && RoleNouns.of(sentence.token(sentence.head(last + 1)).form()) != null;
        boolean named = sentence.token(verb + 1).tag().startsWith("NNP") && office;
        return NAMING.contains(sentence.token(verb).lemma()) && !named;
    }

    /** Right behind the phrase that the sentence begins with, "hundreds" or "hundreds of guests". */
    private int participleBehind(int noun) {
        int of = sentence.child(noun, "nmod");
        boolean counted = of > noun && of + 1 < sentence.size() && tree.phrases.from(of) == tree.phrases.to(noun) + 2;
        int next = participleRightBehind(noun);
        return next >= 0 || !counted ? next : participleRightBehind(of);
    }

    private int participleRightBehind(int noun) {
        int next = tree.phrases.to(noun) + 1;
        while (next < sentence.size() && sentence.token(next).tag().startsWith("RB")) {
            next++;
        }
        return isParticipleOf(next, noun) ? next : behindComma(noun);
    }

    /** "The court, in a ruling on Monday, <em>fined</em> the firm". */
    private int behindComma(int noun) {
        int setOff = Tree.NONE;
        boolean comma = tree.phrases.to(noun) + 1 < sentence.size() && sentence.token(tree.phrases.to(noun) + 1).form().equals(",");
        for (int child : sentence.children(noun)) {
            boolean last = comma && child > noun && sentence.token(child - 1).form().equals(",") && child - 2 > tree.phrases.to(noun);
            setOff = last && isParticipleOf(child, noun) ? child : setOff;
        }
        return setOff;
    }

    private boolean isParticipleOf(int word, int noun) {
        return word < sentence.size() && sentence.token(word).tag().equals("VBN") && sentence.head(word) == noun
                && sentence.token(word).relation().equals("acl") && sentence.child(word, "aux") < 0;
    }

    /** A verb of the sentence that does not depend on this one. */
    private boolean hasOtherVerb(int verb) {
        for (int word = 0; word < sentence.size(); word++) {
            if (word != verb && sentence.token(word).isFinite() && !tree.isUnder(word, verb)) {
                return true;
            }
        }
        return false;
    }
}
