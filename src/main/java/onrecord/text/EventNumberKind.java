package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

/** What a number that is told of an event counts or measures. */
@Description("What a number that is told of an event counts or measures.")
public enum EventNumberKind {
    @Description("People killed.")
    KILLED,
    @Description("People injured or wounded.")
    INJURED,
    @Description("People missing.")
    MISSING,
    @Description("People driven from their homes: displaced, evacuated, left homeless.")
    DISPLACED,
    @Description("People arrested or detained.")
    ARRESTED,
    @Description("Other people who take part: protesters who march, workers who are dismissed, hostages who are freed.")
    PEOPLE,
    @Description("Things: houses destroyed, missiles fired.")
    THINGS,
    @Description("Money; `unit` has the currency as printed.")
    MONEY,
    @Description("Votes, of which a vote of 52 to 48 has two, in the order printed; with the unit `per cent` a share of the vote.")
    VOTES,
    @Description("Goals, points or games of one side. A result of 3-1 has two such numbers, in the order printed.")
    SCORE,
    @Description("The magnitude of an earthquake.")
    MAGNITUDE,
    @Description("How long a sentence, a ban or another measure lasts; `unit` has the unit as printed.")
    DURATION,
    @Description("Other shares, in per cent.")
    PERCENT
}
