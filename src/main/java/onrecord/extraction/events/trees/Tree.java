package onrecord.extraction.events.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.language.NounChunks;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** A sentence whose tree may be mended. What is asked of it is told of the sentence as it came, whatever has been mended since. */
final class Tree {

    static final int NONE = -1;

    static final Set<String> TIMES = WordSections.read("events/function-words.txt").set("times");

    private static final Set<String> JOINING_CLAUSES = WordSections.read("events/context.txt").set("joining clauses");
    private static final Set<String> OPENING = Set.of("DT", "PRP$", "JJ", "CD", "PRP");

    final Sentence sentence;
    final NounChunks phrases;
    private @Nullable List<Token> mended;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounChunks(sentence::token, sentence.size());
    }

    /** The same sentence where nothing was mended. */
    Sentence mended() {
        return mended == null ? sentence : new Sentence(mended);
    }

    void hang(int word, int head, String relation) {
        put(word, sentence.token(word).tag(), head, relation);
    }

    void hang(int word, int head) {
        hang(word, head, sentence.token(word).relation());
    }

    /** Has a word be another part of speech, too. */
    void put(int word, String tag, int head, String relation) {
        put(word, tag, sentence.token(word).lemma(), head, relation);
    }

    void put(int word, String tag, String lemma, int head, String relation) {
        List<Token> tokens = mended == null ? new ArrayList<>(sentence.tokens()) : mended;
        Token token = sentence.token(word);
        tokens.set(word, new Token(token.span(), token.form(), lemma, tag, head, relation, token.name(), token.beginsName()));
        mended = tokens;
    }

    boolean isNoun(int word) {
        return sentence.tagged(word, "NN");
    }

    /** A noun phrase right behind the verb that is no time: "arrested <em>a man</em>", but not "arrested last week". */
    boolean hasObject(int verb) {
        int next = verb + 1;
        if (next >= sentence.size() || !isNoun(next) && !OPENING.contains(sentence.token(next).tag())) {
            return false;
        }
        int head = phrases.headOf(next);
        String lemma = sentence.token(head).lemma();
        boolean noun = isNoun(head) || sentence.token(head).tag().equals("PRP");
        return noun && !TIMES.contains(sentence.lower(head)) && !TIMES.contains(lemma) && !DeedWords.MEASURES.contains(lemma);
    }

    /** "after", right before the phrase of this noun; but "as many as 80 people" is a number. */
    int conjunctionBefore(int noun) {
        int word = phrases.from(noun) - 1;
        boolean joins = word >= 0 && JOINING_CLAUSES.contains(sentence.lower(word)) && sentence.head(word) == noun
                && !sentence.lower(Math.min(word + 2, sentence.size() - 1)).equals("as");
        return joins ? word : NONE;
    }

    /** Whether a word depends on another, over any number of words between, or is that other. */
    boolean isUnder(int word, int above) {
        int at = word;
        for (int step = 0; step < sentence.size() && at >= 0; step++) {
            if (at == above) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }
}
