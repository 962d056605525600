package onrecord.knowledge;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a correction holds.")
public enum CorrectionState {
    @Description("It holds.")
    APPLIED,
    @Description("What it is about is not in the articles any more. It is kept, and holds again when that comes back.")
    NOT_APPLIED,
    @Description("It was taken back.")
    UNDONE
}
