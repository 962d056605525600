package onrecord.language;

import java.util.List;

/** Builds the dependency tree of a tagged sentence, greedily and in time linear in its length. */
public final class Parser {

    private final List<String> relations;
    private final UsualClasses usualMoves;
    private final Scorer moves;
    private final UsualClasses usualLabels;
    private final Scorer labels;

    /**
     * @param moves the usual classes are the moves that are nearly always right between words of four tags, by {@link MoveFeatures#tags}
     * @param labels the usual classes are the relations that words of two tags nearly always have, by {@link #tags}
     */
    public Parser(Models.Moves moves, Models.Model labels) {
        relations = labels.classes();
        usualMoves = moves.usual();
        this.moves = moves.weights();
        usualLabels = labels.usual();
        this.labels = labels.weights();
    }

    String relation(int number) {
        return relations.get(number);
    }

    public void parse(Words words, Features features) {
        ParserState state = new ParserState(words.size);
        float[] moveScores = new float[ParserState.MOVES];
        float[] labelScores = new float[relations.size()];
        while (!state.isFinished()) {
            int move = usualMove(words, state, usualMoves);
            if (move < 0) {
                MoveFeatures.add(words, state, features);
                moves.score(features, moveScores);
                move = best(moveScores, state);
            }
            int label = -1;
            if (move != ParserState.SHIFT) {
                int dependent = state.dependent(move);
                int governor = state.governor(move);
                label = usualLabels.of(tags(words, dependent, governor));
                if (label < 0) {
                    RelationFeatures.add(words, state, dependent, governor, features);
                    labels.score(features, labelScores);
                    label = Tagger.best(labelScores);
                }
            }
            state.apply(move, label);
        }
        for (int i = 0; i < words.size; i++) {
            words.head[i] = state.head[i] == words.size ? -1 : state.head[i];
            words.relation[i] = state.relation[i];
        }
    }

    /** The move that needs no weighing, or -1. */
    public static int usualMove(Words words, ParserState state, UsualClasses usual) {
        int only = state.onlyMove();
        int usualClass = only < 0 ? usual.of(MoveFeatures.tags(words, state)) : only;
        return usualClass >= 0 && state.allows(usualClass) ? usualClass : -1;
    }

    /** A number for the tags of an arc's two words and their order. */
    public static int tags(Words words, int dependent, int governor) {
        int tags = words.tag[dependent] << 8 | (governor < words.size ? words.tag[governor] + 1 : 0);
        return tags << 1 | (dependent < governor ? 1 : 0);
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
