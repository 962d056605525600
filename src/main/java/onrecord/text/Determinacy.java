package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

/**
 * Whether the attribution holds, in the terms of the Penn Discourse Treebank (Prasad et al. 2006, "Annotating attribution in the Penn
 * Discourse TreeBank").
 */
@Description("Whether the attribution holds, in the terms of the Penn Discourse Treebank.")
public enum Determinacy {
    @Description("The source said, thought or wanted it.")
    DETERMINATE,
    @Description("The text does not claim that the source said it: `never said that …`, `may say that …`, `if she had said that …`, `refused to say whether …`.")
    INDETERMINATE
}
