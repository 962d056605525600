package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

/**
 * The sixteen event types of PLOVER, the political event ontology (Halterman et al. 2023, "PLOVER and POLECAT: A New Political Event
 * Ontology and Dataset"). Each type's words are in {@code phrases/event-types}, in the file of its name.
 */
@Description("The 16 event types of PLOVER, the political event ontology.")
public enum EventType {
    @Description("Agrees to or settles something: signs a treaty, accepts an offer.")
    AGREE,
    @Description("Meets, visits, calls, negotiates.")
    CONSULT,
    @Description("Gives diplomatic or political support: praises, endorses, recognises.")
    SUPPORT,
    @Description("Gives way: yields, apologises, releases prisoners, lifts a sanction.")
    CONCEDE,
    @Description("Works together in practice: trade, intelligence, joint exercises.")
    COOPERATE,
    @Description("Gives aid: money, food, weapons, shelter, peacekeepers.")
    AID,
    @Description("Withdraws or gives up ground: pulls out troops, surrenders, disarms.")
    RETREAT,
    @Description("Asks for or demands something: aid, talks, a change of policy.")
    REQUEST,
    @Description("Accuses, condemns, investigates, charges, sues.")
    ACCUSE,
    @Description("Refuses, rejects, defies, vetoes.")
    REJECT,
    @Description("Threatens or warns of force, sanctions or other harm.")
    THREATEN,
    @Description("Demonstrates: marches, strikes, riots, boycotts.")
    PROTEST,
    @Description("Cuts back relations: imposes sanctions, expels diplomats, halts talks or aid.")
    SANCTION,
    @Description("Readies forces: puts on alert, moves troops, exercises as a show of force.")
    MOBILIZE,
    @Description("Uses the power of the state against people: arrests, bans, raids, censors, seizes.")
    COERCE,
    @Description("Uses violence: attacks, bombs, kills, kidnaps, tortures.")
    ASSAULT;

    /** Whether the sides draw nearer, in words or in deeds; the others are conflict. */
    public boolean isCooperative() {
        return compareTo(RETREAT) <= 0;
    }

    /** Whether something is done, not only said. */
    public boolean isMaterial() {
        return compareTo(COOPERATE) >= 0 && compareTo(RETREAT) <= 0 || compareTo(PROTEST) >= 0;
    }
}
