package onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import onrecord.language.Features;
import onrecord.language.MoveFeatures;
import onrecord.language.Parser;
import onrecord.language.ParserState;
import onrecord.language.RelationFeatures;
import onrecord.language.Weights;
import onrecord.language.Words;

/** Trains the parser's choice of moves and of relations together, on its own mistakes as well as on right states. */
final class ParserTraining {

    private static final int MOVE_BITS = 22;
    private static final int LABEL_BITS = 18;
    private static final double EXPLORED = 0.9;

    private final List<String> relations;
    private final Perceptron moves;
    private final Perceptron labels;
    private final Features features = new Features();
    private final float[] moveScores = new float[3];
    private final float[] labelScores;
    private final Random random = new Random(2);

    ParserTraining(List<String> relations) {
        this.relations = relations;
        moves = new Perceptron(3, MOVE_BITS);
        labels = new Perceptron(relations.size(), LABEL_BITS);
        labelScores = new float[relations.size()];
    }

    /** @param words the sentences' words, with the tags the tagger gives them */
    void train(List<GoldSentence> sentences, List<Words> words, int epochs) {
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
    }

    private void learn(GoldSentence sentence, Words words) {
        ParserState state = new ParserState(words.size());
        int[] heads = sentence.heads();
        while (!state.isFinished()) {
            MoveFeatures.add(words, state, features);
            moves.score(features, moveScores);
            int chosen = Parser.best(moveScores, state);
            int right = Oracle.best(state, heads, moveScores);
            if (Oracle.cost(state, heads, chosen) == Oracle.cost(state, heads, right)) {
                right = chosen;
            }
            moves.update(features, right, chosen);
            int move = random.nextDouble() < EXPLORED ? chosen : right;
            state.apply(move, move == ParserState.SHIFT ? -1 : learnLabel(sentence, words, state, move));
        }
    }

    private int learnLabel(GoldSentence sentence, Words words, ParserState state, int move) {
        int dependent = state.dependent(move);
        int governor = state.governor(move);
        RelationFeatures.add(words, state, dependent, governor, features);
        labels.score(features, labelScores);
        int chosen = TagTraining.best(labelScores);
        if (sentence.heads()[dependent] == governor) {
            labels.update(features, relations.indexOf(sentence.relations().get(dependent)), chosen);
        }
        return chosen;
    }

    Weights moves() {
        return moves.averaged();
    }

    Weights labels() {
        return labels.averaged();
    }
}
