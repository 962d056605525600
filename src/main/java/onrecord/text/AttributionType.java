package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

/**
 * What kind of attitude is attributed, in the terms of the Penn Discourse Treebank (Prasad et al. 2006, "Annotating attribution in the
 * Penn Discourse TreeBank").
 */
@Description("What kind of attitude is attributed, in the terms of the Penn Discourse Treebank.")
public enum AttributionType {
    @Description("Something said or written: `said`, `according to`.")
    ASSERTION,
    @Description("Something thought: `believes`, `expects`. Not words.")
    BELIEF,
    @Description("Something wanted or planned: `wants`, `hopes to`. Not words.")
    INTENTION,
    @Description("Something known or learned to be so: `knows`, `regrets`. Not words.")
    FACT
}
