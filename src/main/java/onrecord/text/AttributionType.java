package onrecord.text;

/**
 * What kind of attitude is attributed, in the terms of the Penn Discourse Treebank (Prasad et al. 2006, "Annotating attribution in the
 * Penn Discourse TreeBank").
 */
public enum AttributionType {
    /** Something said or written: "said", "according to". */
    ASSERTION,
    /** Something thought: "believes", "expects". */
    BELIEF,
    /** Something wanted or planned: "wants", "hopes to". */
    INTENTION,
    /** Something known or learned to be so: "knows", "regrets". */
    FACT
}
