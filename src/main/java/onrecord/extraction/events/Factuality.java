package onrecord.extraction.events;

/** Whether what a clause tells is a fact: the factuality of an event, as Saurí and Pustejovsky 2009, "FactBank", call it. */
enum Factuality {
    /** It is told as a fact. */
    DONE,
    /** It is announced: "will meet", "plans to visit". */
    COMING,
    /** It is left open: "may lift sanctions", "if they attack", "wants to talk". */
    OPEN,
    /** It is not so: "did not agree", "refused to meet". */
    DENIED
}
