package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

@Description("How a person is referred to.")
public enum MentionKind {
    @Description("By name: `Peskov`.")
    NAME,
    @Description("By a pronoun: `he`.")
    PRONOUN,
    @Description("By what the person is: `the president`.")
    DESCRIPTION
}
