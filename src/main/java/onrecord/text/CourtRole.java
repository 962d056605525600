package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

/** What somebody is in a case: before the law, or in the deed that the law is about. */
@Description("What somebody is in a case: before the law, or in the deed that the law is about.")
public enum CourtRole {
    @Description("Arrested, charged, tried, convicted or acquitted, or said to have done it.")
    ACCUSED,
    @Description("To whom the deed was done.")
    VICTIM,
    @Description("Decides: a judge, a jury, a court.")
    JUDGE,
    @Description("Speaks for one side: a prosecutor, a lawyer.")
    LAWYER,
    @Description("Tells the court what they saw.")
    WITNESS
}
