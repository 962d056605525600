package onrecord.extraction.events.details;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.triggers.Trigger;

/**
 * Tells which clauses share the time and the place of a trigger: in <em>“On Monday police raided a house in Brenk, arresting two men”</em> the
 * raid and the arrests. What is only said, wanted or remembered in a sentence has none of its time.
 */
final class Circumstances {

    private static final int FAR = 4;

    private Circumstances() {}

    /** The verbs whose time and place are those of the trigger too, the nearest first; without the trigger's own. */
    static List<Integer> shared(Clauses clauses, Trigger trigger) {
        List<Integer> verbs = new ArrayList<>();
        if (trigger.noun() >= 0) {
            addDescriptions(clauses, trigger.noun(), verbs);
        }
        for (int child : clauses.children(trigger.head())) {
            boolean joined = clauses.is(child, "conj") && clauses.isVerb(child) && !clauses.hasChild(child, "nsubj");
            if (joined && EventNumbers.tellsFate(clauses, child)) {
                verbs.add(child);
            }
        }
        int word = trigger.head();
        for (int step = 0; step < FAR && clauses.head(word) >= 0 && isShared(clauses, word); step++) {
            word = clauses.head(word);
            verbs.add(word);
        }
        return verbs;
    }

    /** "the attack, which happened on Monday": what the noun's own clause tells. */
    private static void addDescriptions(Clauses clauses, int noun, List<Integer> verbs) {
        for (int child : clauses.children(noun)) {
            if (child > noun && clauses.relation(child).startsWith("acl") && !clauses.introducedBy(child).equals("to")) {
                verbs.add(child);
            }
        }
    }

    private static boolean isShared(Clauses clauses, int word) {
        int head = clauses.head(word);
        if (!clauses.isVerb(word) || !clauses.isVerb(head) || clauses.hasChild(word, "nsubj")) {
            return false;
        }
        return switch (clauses.relation(word)) {
            case "conj" -> word > head && clauses.isVerb(word);
            case "advcl" -> clauses.token(word).tag().equals("VBG") && clauses.introducedBy(word).isEmpty();
            default -> false;
        };
    }
}
