package onrecord.extraction.cuewords;

/** How a reporting verb behaves beyond its {@link Complement}s, as far as a rule asks. */
public enum Habit {

    /** Only persons are its subject, and whoever is spoke last: <em>“…,” Keller added. He …</em> */
    SPEAKS,
    /** With an s it is no surname in a headline: <em>Help Is Near, Jane Doe Says</em>, but not <em>Notes</em>. */
    HEADLINE,
    /** Its object is told before what is said: <em>told deputies he needed time</em>, <em>urged them to go</em>. */
    TELLS,
    /** Whoever is told follows behind "to": <em>said to reporters that…</em> */
    TALKS_TO,
    /** Its object comes first in any case, so that a participle before a preposition is no past tense: <em>a man accused of theft</em>. */
    OBJECT_FIRST,
    /** In the passive before an infinitive nobody in particular says it: <em>the shark, thought to be old</em>. */
    SUPPOSES,
    /** Whoever does so has spoken right before: <em>he added</em>. */
    GOES_ON,
    /** Replies to somebody else: <em>“Why?” asked Keller. “It is old,” she replied.</em> */
    ANSWERS,
    /** Denies what it is followed by: <em>denied that it rained</em>, <em>refused to go</em>. */
    DENIES,
    /** Behind "and" it begins a clause that another verb of saying does not share its speaker with: <em>said it rained and decided to go</em>. */
    STANDS_ALONE,
    /** Also with fists or weapons, as who strikes and what is struck tell: <em>Gunmen attacked a village.</em> */
    STRIKES,
    /** Things do it too, and say nothing: <em>The arrow indicates the way out. The storm threatens the coast.</em> */
    POINTS,
    /** Also with guns or cameras, where a preposition follows: <em>Troops fired at protesters.</em> */
    SHOOTS
}
