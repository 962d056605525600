package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

/**
 * Whether the source affirms or denies what the words say, in the terms of the Penn Discourse Treebank (Prasad et al. 2006, "Annotating
 * attribution in the Penn Discourse TreeBank").
 */
@Description("Whether the source affirms or denies what the words say, in the terms of the Penn Discourse Treebank.")
public enum Polarity {
    @Description("The words are what the source holds: `said that …`.")
    AFFIRMED,
    @Description("The words are what the source denies, rejects, doubts, refuses or does not believe or want: `denied that …`, `refused to …`, `does not think that …`.")
    NEGATED
}
