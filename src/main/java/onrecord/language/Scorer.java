package onrecord.language;

/** Scores the classes of a decision from its features. */
public interface Scorer {

    /** Writes one score for each class; only their order means anything. */
    void score(Features features, float[] scores);
}
