package onrecord.extraction.dates;

import java.util.Set;

/** The words that tell which way a date lies: modal verbs, <em>due</em>, <em>expected</em>, <em>postpone</em>, and what can be planned. */
final class Outlook {

    private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final Set<String> MIGHT = Set.of("would", "may", "might", "can", "could", "should", "must", "ca");
    private static final Set<String> AHEAD = Set.of(
            "expected", "scheduled", "due", "planned", "set", "slated", "likely", "poised", "supposed", "expects", "expect", "plans",
            "plan", "intends",
            "hopes", "hope", "upcoming", "forthcoming", "wants", "agreement", "deal", "proposal", "offer", "payable",
            "outlook", "guidance");
    private static final Set<String> STILL_AHEAD = Set.of("scheduled", "due", "expected", "slated", "set", "likely");
    private static final Set<String> PROMISING = Set.of(
            "agree", "promise", "vow", "pledge", "plan", "intend", "hope", "want", "expect", "order", "urge", "invite", "threaten",
            "prepare", "arrange", "propose", "schedule", "ask", "tell", "due", "await", "anticipate", "brace");
    private static final Set<String> PUTTING_OFF = Set.of(
            "postpone", "delay", "adjourn", "defer", "reschedule", "extend", "give", "move", "push", "remand", "put", "bring", "have",
            "allow", "recess", "cancel", "close", "shut", "suspend", "ban", "halt", "bar", "block", "freeze", "ground", "prohibit", "stop");
    private static final Set<String> PLANNABLE = Set.of(
            "open", "begin", "start", "meet", "kick", "face", "host", "play", "vote", "run", "end", "close", "arrive", "leave", "fly",
            "travel", "visit", "go", "come", "return", "take", "expire", "resume", "air", "launch", "premiere", "release", "hear",
            "decide", "rule", "appear", "hold", "debut", "head", "fight", "race", "celebrate", "mark", "speak", "address", "testify",
            "reopen", "elect", "publish", "change", "tour", "debate", "finish", "continue", "move", "wrap", "conclude", "convene",
            "deliver", "retire", "join", "step", "marry", "gather", "sit", "turn", "tip", "tee", "entertain", "welcome", "depart", "sail",
            "become", "assume", "apply", "fall", "introduce", "offer", "screen", "perform", "show", "present", "bury", "stage", "sign",
            "defend", "tackle", "climb", "battle", "sentence", "swear", "inaugurate", "crown", "draw");

    private static final Set<String> ANNOUNCING = Set.of(
            "say", "report", "tell", "write", "be", "have", "show", "quote", "cite", "announce", "declare", "call", "fix", "name",
            "appoint", "elect", "authorize", "authorise", "approve", "adopt", "offer", "grant");
    private static final Set<String> SURPRISE = Set.of(
            "attack", "attacks", "assault", "bombing", "bombings", "coup", "crash", "earthquake", "quake", "massacre", "riot", "riots",
            "shooting", "shootings", "murder", "murders", "killing", "killings", "explosion", "blast", "blasts", "invasion", "uprising",
            "assassination", "hurricane", "tsunami", "fire", "derailment", "stabbing", "ambush", "raid", "raids", "siege", "insurrection",
            "collapse", "accident", "disaster", "clashes", "defeat", "loss", "win", "victory", "arrest", "death", "announcement");

    private Outlook() {}

    /** "said", "declared a dividend", "named": the day beside it may be the one of what is announced. */
    static boolean isAnnouncing(String lemma) {
        return ANNOUNCING.contains(lemma);
    }

    static boolean isWill(String word) {
        return WILL.contains(word);
    }

    /** "would", "could": of what is said to come, but also of what never came. */
    static boolean isMight(String word) {
        return MIGHT.contains(word);
    }

    static boolean isModal(String word) {
        return WILL.contains(word) || MIGHT.contains(word);
    }

    /** "expected", "due": what they are said of lies ahead. */
    static boolean isAhead(String word) {
        return AHEAD.contains(word);
    }

    /** "was scheduled", "was due": in news it still is. */
    static boolean isStillAhead(String word) {
        return STILL_AHEAD.contains(word);
    }

    /** "agreed to", "ordered him to": what somebody is to do lies after it. */
    static boolean isPromising(String lemma) {
        return PROMISING.contains(lemma);
    }

    /** "postponed until", "gave them until". */
    static boolean isPuttingOff(String lemma) {
        return PUTTING_OFF.contains(lemma);
    }

    /** "opens", "meets": what is said in the simple present when it is planned for a day. */
    static boolean isPlannable(String lemma) {
        return PLANNABLE.contains(lemma);
    }

    /** "the July 15 coup", "Monday's defeat": what nobody dates ahead. */
    static boolean isSurprise(String noun) {
        return SURPRISE.contains(noun);
    }
}
