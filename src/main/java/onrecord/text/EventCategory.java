package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

/** What part of life an event belongs to: the subjects that IPTC's Media Topics begin with, as far as events are told apart by them. */
@Description("What part of life an event belongs to, after the topics of the International Press Telecommunications Council.")
public enum EventCategory {
    @Description("Politics and government: talks, elections, laws, relations between countries.")
    POLITICS,
    @Description("Conflict, war and unrest: attacks, moves of troops, protests.")
    CONFLICT,
    @Description("Law and justice: arrests, trials, verdicts.")
    LAW,
    @Description("Crime: murder, theft, fraud.")
    CRIME,
    @Description("Disasters, accidents and emergencies: crashes, fires, floods, earthquakes.")
    DISASTER,
    @Description("Economy, business and finance: takeovers, bankruptcies, products.")
    BUSINESS,
    @Description("Work and offices: appointments, resignations, dismissals, strikes.")
    WORK,
    @Description("Private life: births, marriages, deaths.")
    LIFE,
    @Description("Health: outbreaks, illness, treatment.")
    HEALTH,
    @Description("Science and technology: discoveries, missions into space.")
    SCIENCE,
    @Description("Arts, culture, entertainment and media: awards, premieres, publications.")
    CULTURE,
    @Description("Sport: matches, titles, transfers.")
    SPORT,
    @Description("None of these.")
    OTHER
}
