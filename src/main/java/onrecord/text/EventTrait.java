package onrecord.text;

/** What rules ask about a type of events. A file names its traits in small letters: {@code needs object}. */
public enum EventTrait {
    /** The sides draw nearer, in words or in deeds. Who is not willing to do so rejects it. */
    COOPERATION,
    /** Words about deeds: what someone demands, offers, threatens, refuses or blames on another is not told as done. */
    WORDS,
    /** Done every day by the same people: two reports are of one event only when they are told in like words. */
    REPEATED,
    /** Those who take part do so together: a report that names nobody may be of the event told before. */
    TOGETHER,
    /** Answers to what another has offered, asked or done, who is the recipient. */
    ANSWER,
    /** Its verbs tell of an event only when they have an object. */
    NEEDS_OBJECT,
    /** Where land itself is taken or attacked, it is the place. */
    TAKES_LAND,
    /** It strikes land, which is where it happens and takes no part: "a quake shook the south of Norra". */
    STRIKES_LAND,
    /** It is told of what somebody owns, and the owner takes part: "Norvik's profit", "shares in Norvik". */
    OWNED,
    /** It is told even when nobody is named who takes part: "a fire broke out". */
    STANDS_ALONE,
    /** It happens to people only: nobody else is born, hurt or killed. */
    TO_PEOPLE,
    /** Somebody dies, and nobody does so twice: two reports of it with the same recipient are of one event. */
    DEADLY,
    /** It happens to things as well as to people, and these take part: a bridge collapses, a barn burns. */
    TO_THINGS,
    /** Told in words that mean something else outside sport: "beat", "sign". */
    SPORT
}
