package onrecord.extraction.people.naming;

import java.util.Set;
import onrecord.language.Sentence;
import onrecord.language.Token;

/** What the tree says about the place of a person in a sentence. */
public final class PersonSyntax {

    private static final Set<String> PART_OF_PHRASE = Set.of("flat", "appos", "compound", "flat:name", "nmod:desc");

    private PersonSyntax() {}

    /** The word of a phrase that the rest of the sentence depends on: the noun that a name stands beside. */
    public static int headOfPhrase(Sentence sentence, int from, int to) {
        int head = from;
        for (int i = from; i < to; i++) {
            int above = sentence.token(i).head();
            if (above < from || above >= to) {
                head = i;
                break;
            }
        }
        for (int steps = 0; steps < 4 && PART_OF_PHRASE.contains(sentence.token(head).relation())
                && sentence.token(head).head() >= 0; steps++) {
            head = sentence.token(head).head();
        }
        return head;
    }

    /** Whether a name only tells whose the noun behind it is: "Lund" of <em>Lund campaign spokesman Ted Cole</em>. */
    public static boolean modifies(Sentence sentence, int from, int to) {
        boolean noun = to < sentence.size() && sentence.tagged(to, "NN") && !sentence.tagged(to, "NNP");
        for (int i = from; noun && i < to; i++) {
            if (sentence.is(i, "compound") && sentence.head(i) >= to) {
                return true;
            }
        }
        return false;
    }

    /** How much a mention with this head word draws attention. */
    public static double weight(Sentence sentence, int head) {
        Token token = sentence.token(head);
        if (sentence.is(head, "nsubj")) {
            return isRootClause(sentence, token.head()) ? 4 : 3;
        }
        return switch (token.relation()) {
            case "root" -> 3;
            case "obj", "iobj" -> 2;
            case "conj" -> 0.8 * weightOfFirst(sentence, token.head());
            case "nmod:poss" -> 1.3;
            default -> 1.6;
        };
    }

    private static double weightOfFirst(Sentence sentence, int head) {
        return head < 0 || sentence.token(head).relation().equals("conj") ? 1.5 : weight(sentence, head);
    }

    private static boolean isRootClause(Sentence sentence, int verb) {
        return verb >= 0 && sentence.token(verb).head() < 0;
    }

    /** The verb whose subject or object a word is, passing prepositions; -1 when there is none. */
    public static int verbOf(Sentence sentence, int word) {
        int above = sentence.head(word);
        return above >= 0 && sentence.tagged(above, "VB") ? above : -1;
    }

    /** The subject of a verb, or of the verb it completes: "Jane" in "Jane wants to go"; -1 when there is none. */
    public static int subjectOf(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            for (int child : sentence.children(at)) {
                if (sentence.is(child, "nsubj") && (steps == 0 || child <= verb)) {
                    return child;
                }
            }
            String relation = sentence.token(at).relation();
            at = relation.equals("xcomp") || relation.equals("conj") || relation.equals("advcl") ? sentence.token(at).head() : -1;
        }
        return -1;
    }
}
