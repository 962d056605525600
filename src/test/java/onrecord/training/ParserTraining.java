package onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import onrecord.language.Features;
import onrecord.language.UsualClasses;
import onrecord.language.Models;
import onrecord.language.MoveFeatures;
import onrecord.language.MoveWeights;
import onrecord.language.Parser;
import onrecord.language.ParserState;
import onrecord.language.RelationFeatures;
import onrecord.language.Weights;
import onrecord.language.Tagger;
import onrecord.language.Words;

/** Trains the parser's choice of moves and of relations together, on its own mistakes as well as on right states. */
final class ParserTraining {

    private static final int LABEL_BITS = 18;
    private static final double EXPLORED = 0.9;
    /** How often, and in what share of its cases, a move or a relation must have been right to become a usualClass. */
    private static final int OFTEN = 50;

    private static final double MOVE_SHARE = 0.98;
    private static final double LABEL_SHARE = 0.99;

    private final List<GoldSentence> sentences;
    private final List<Words> words;
    private final List<String> relations;
    private final UsualClasses usualMoves;
    private final UsualClasses usualLabels;
    private final Perceptron moves;
    private final Perceptron labels;
    private final Features features = new Features();
    private final float[] moveScores = new float[3];
    private final float[] labelScores;
    private final Random random = new Random(2);

    /** @param words the sentences' words, with the tags the tagger gives them */
    ParserTraining(List<GoldSentence> sentences, List<Words> words, List<String> relations) {
        this.sentences = sentences;
        this.words = words;
        this.relations = relations;
        usualMoves = usualMoves();
        usualLabels = usualLabels();
        moves = new Perceptron(3, MoveWeights.ROW_BITS);
        labels = new Perceptron(relations.size(), LABEL_BITS);
        labelScores = new float[relations.size()];
    }

    /** Trains once more, from nothing, and adds what was learnt to what earlier trainings have. */
    void train(int epochs) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                learn(sentences.get(i), words.get(i));
            }
        }
        moves.finish();
        labels.finish();
    }

    /** Follows the right moves through each sentence. */
    private UsualClasses usualMoves() {
        UsualClasses.Counts counts = new UsualClasses.Counts(3);
        for (int i = 0; i < sentences.size(); i++) {
            int[] heads = sentences.get(i).heads();
            ParserState state = new ParserState(words.get(i).size());
            while (!state.isFinished()) {
                int[] right = Oracle.all(state, heads);
                if (state.onlyMove() < 0) {
                    counts.add(MoveFeatures.tags(words.get(i), state), right);
                }
                state.apply(right[0], -1);
            }
        }
        return counts.usual(OFTEN, MOVE_SHARE);
    }

    private UsualClasses usualLabels() {
        UsualClasses.Counts counts = new UsualClasses.Counts(relations.size());
        for (int i = 0; i < sentences.size(); i++) {
            GoldSentence sentence = sentences.get(i);
            for (int k = 0; k < sentence.size(); k++) {
                counts.add(Parser.tags(words.get(i), k, sentence.heads()[k]), relations.indexOf(sentence.relations().get(k)));
            }
        }
        return counts.usual(OFTEN, LABEL_SHARE);
    }

    private void learn(GoldSentence sentence, Words words) {
        ParserState state = new ParserState(words.size());
        int[] heads = sentence.heads();
        while (!state.isFinished()) {
            int move = Parser.usualMove(words, state, usualMoves);
            if (move < 0) {
                move = learnMove(heads, words, state);
            }
            state.apply(move, move == ParserState.SHIFT ? -1 : learnLabel(sentence, words, state, move));
        }
    }

    private int learnMove(int[] heads, Words words, ParserState state) {
        MoveFeatures.add(words, state, features);
        moves.score(features, moveScores);
        int chosen = Parser.best(moveScores, state);
        int right = Oracle.best(state, heads, moveScores);
        if (Oracle.cost(state, heads, chosen) == Oracle.cost(state, heads, right)) {
            right = chosen;
        }
        moves.update(features, right, chosen);
        return random.nextDouble() < EXPLORED ? chosen : right;
    }

    private int learnLabel(GoldSentence sentence, Words words, ParserState state, int move) {
        int dependent = state.dependent(move);
        int governor = state.governor(move);
        int usualClass = usualLabels.of(Parser.tags(words, dependent, governor));
        if (usualClass >= 0) {
            return usualClass;
        }
        RelationFeatures.add(words, state, dependent, governor, features);
        labels.score(features, labelScores);
        int chosen = Tagger.best(labelScores);
        if (sentence.heads()[dependent] == governor) {
            labels.update(features, relations.indexOf(sentence.relations().get(dependent)), chosen);
        }
        return chosen;
    }

    Models.Moves moves() {
        return new Models.Moves(usualMoves, MoveWeights.strongest(moves.weights()));
    }

    Models.Model labels() {
        return new Models.Model(relations, usualLabels, Weights.largest(relations.size(), LABEL_BITS, labels.weights()));
    }
}
