package onrecord.language;

import java.util.List;

/** Builds the dependency tree of a tagged sentence, greedily and in time linear in its length. */
public final class Parser {

    private final List<String> relations;
    private final Scorer moves;
    private final Scorer labels;

    /** @param relations the names of the relations by their numbers */
    public Parser(List<String> relations, Scorer moves, Scorer labels) {
        this.relations = List.copyOf(relations);
        this.moves = moves;
        this.labels = labels;
    }

    String relation(int number) {
        return relations.get(number);
    }

    public void parse(Words words, Features features) {
        ParserState state = new ParserState(words.size);
        float[] moveScores = new float[ParserState.MOVES];
        float[] labelScores = new float[relations.size()];
        while (!state.isFinished()) {
            MoveFeatures.add(words, state, features);
            moves.score(features, moveScores);
            int move = best(moveScores, state);
            int label = -1;
            if (move != ParserState.SHIFT) {
                RelationFeatures.add(words, state, state.dependent(move), state.governor(move), features);
                labels.score(features, labelScores);
                label = Tagger.best(labelScores);
            }
            state.apply(move, label);
        }
        for (int i = 0; i < words.size; i++) {
            words.head[i] = state.head[i] == words.size ? -1 : state.head[i];
            words.relation[i] = state.relation[i];
        }
    }

    /** The move with the highest score of those allowed. */
    public static int best(float[] scores, ParserState state) {
        int best = -1;
        for (int move = 0; move < ParserState.MOVES; move++) {
            if (state.allows(move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }
}
