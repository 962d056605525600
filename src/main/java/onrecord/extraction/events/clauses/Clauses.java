package onrecord.extraction.events.clauses;

import java.util.List;
import java.util.Set;
import onrecord.extraction.numbers.Quantity;
import onrecord.extraction.numbers.QuantityFinder;
import onrecord.language.NounChunks;
import onrecord.language.Sentence;
import onrecord.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence seen as clauses: which verb each word belongs to, how far a phrase reaches, who depends on whom. */
public final class Clauses {

    public static final int NONE = -1;

    private static final int LONGEST = 150;

    /** No phrase is longer. */
    private static final int NEARBY = 60;

    private static final Set<String> CLAUSAL =
            Set.of("root", "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass", "advcl:relcl");

    private final Sentence sentence;
    /** What introduces each word, as far as it has been asked for. */
    private final @Nullable String[] introducedBy;
    private final NounChunks phrases;
    private @Nullable List<Quantity> quantities;

    public Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.introducedBy = new String[sentence.size()];
        this.phrases = new NounChunks(sentence::token, sentence.size());
    }

    public boolean opensClause(int word) {
        return CLAUSAL.contains(relation(word)) || relation(word).equals("conj") && isVerb(word);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The numbers of the sentence, in reading order; found when first asked for. */
    public List<Quantity> quantities() {
        List<Quantity> found = quantities;
        if (found == null) {
            found = QuantityFinder.in(sentence);
            quantities = found;
        }
        return found;
    }

    /** Whether it is a list or a text without full stops rather than a sentence: only the words beside each other are looked at then. */
    public boolean isEndless() {
        return sentence.size() > LONGEST;
    }

    public int size() {
        return sentence.size();
    }

    public Token token(int word) {
        return sentence.token(word);
    }

    public int head(int word) {
        return sentence.head(word);
    }

    public int root() {
        return sentence.root();
    }

    public NounChunks phrases() {
        return phrases;
    }

    public String relation(int word) {
        return sentence.token(word).relation();
    }

    public String lemma(int word) {
        return sentence.token(word).lemma();
    }

    /** The form in lower case. */
    public String word(int word) {
        return sentence.lower(word);
    }

    public boolean is(int word, String relation) {
        return relation(word).equals(relation);
    }

    public boolean isVerb(int word) {
        return sentence.tagged(word, "VB");
    }

    public boolean isNoun(int word) {
        return sentence.tagged(word, "NN");
    }

    public boolean isCommonNoun(int word) {
        return token(word).tag().equals("NN") || token(word).tag().equals("NNS");
    }

    public boolean isPreposition(int word) {
        return token(word).tag().equals("IN") || token(word).tag().equals("TO");
    }

    /** Whether an article or the like stands here: regardless of the tags behind it, a noun phrase begins. */
    public boolean opensPhrase(int word) {
        return word < size() && (token(word).tag().equals("DT") || token(word).tag().equals("PRP$"));
    }

    /** The last word before a preposition, a verb or a mark: "rally" in "a rally in Athens", though it be tagged as an adverb. */
    public int endOfPhrase(int word) {
        int end = word;
        while (end + 1 < size() && end - word < NEARBY && !isPreposition(end + 1) && !isVerb(end + 1)
                && Character.isLetter(token(end + 1).form().charAt(0))) {
            end++;
        }
        return end;
    }

    /** The verb, or the word in its place, of the clause that this word belongs to. */
    public int clauseOf(int word) {
        int at = word;
        for (int steps = 0; steps < size() && !opensClause(at) && head(at) >= 0; steps++) {
            at = head(at);
        }
        return at;
    }

    /** The first word of the phrase that this word heads. */
    public int first(int word) {
        return sentence.firstOfSubtree(word);
    }

    public int last(int word) {
        return sentence.lastOfSubtree(word);
    }

    /** The words that depend on this one. */
    public int[] children(int word) {
        return sentence.children(word);
    }

    /** The first word that depends on this one in this relation. */
    public int child(int word, String relation) {
        for (int child : children(word)) {
            if (is(child, relation)) {
                return child;
            }
        }
        return NONE;
    }

    /** The first word that depends on this one in the first of these relations that there is. */
    public int child(int word, String... relations) {
        for (String relation : relations) {
            int child = child(word, relation);
            if (child != NONE) {
                return child;
            }
        }
        return NONE;
    }

    public boolean hasChild(int word, String relation) {
        return child(word, relation) != NONE;
    }

    /** The preposition or conjunction that introduces this word's phrase, "" without one. */
    public String introducedBy(int word) {
        String known = introducedBy[word];
        if (known == null) {
            int marker = child(word, "case", "mark");
            known = marker == NONE ? "" : word(marker);
            introducedBy[word] = known;
        }
        return known;
    }

    /** By its lemma, its form, or the singular of a noun that the lemmatiser only knows as a plural: "troops". */
    boolean isOneOf(int word, Set<String> lemmas) {
        return lemmas.contains(lemma(word)) || lemmas.contains(word(word)) || lemmas.contains(singular(word));
    }

    /** Of a noun that the lemmatiser leaves as it is: "troop" of "troops". */
    String singular(int noun) {
        String lemma = lemma(noun);
        return token(noun).tag().equals("NNS") && lemma.endsWith("s") && lemma.length() > 2 ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    /** Whether this word or one that describes it is among these: "emergency" in "a state of emergency"; or the two together, "petrol bomb". */
    public boolean names(int noun, Set<String> lemmas) {
        if (isOneOf(noun, lemmas) || noun > 0 && lemmas.contains(word(noun - 1) + ' ' + lemma(noun))) {
            return true;
        }
        for (int child : children(noun)) {
            boolean describes = is(child, "compound") || is(child, "amod") || is(child, "conj") || is(child, "nmod")
                    && introducedBy(child).equals("of");
            if (describes && isOneOf(child, lemmas)) {
                return true;
            }
        }
        return false;
    }
}
