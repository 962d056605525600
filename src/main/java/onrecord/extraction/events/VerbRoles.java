package onrecord.extraction.events;

import java.util.Set;
import onrecord.language.NounChunks;

/** Tells of a verb who does what it says, and to whom: its subject, or in the passive its patient and its agent. */
final class VerbRoles {

    /** Steps up to find a subject that a clause shares with the one around it. */
    private static final int FAR = 6;

    private static final int FURTHER_BACK = 16;
    private static final Set<String> SHARING = Set.of("xcomp", "conj", "advcl", "ccomp", "parataxis");
    private static final Set<String> NO_NOUN = Set.of("VBD", "VBZ", "VBP", "VBN", "RB", "MD", "VB", ",");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final Set<String> suffered;

    /** @param suffered the lemmas of what is done to one, even when said in the active: "jailed" */
    VerbRoles(Clauses clauses, NounChunks phrases, Set<String> suffered) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.suffered = suffered;
    }

    boolean isPassive(Trigger trigger) {
        return isPassive(trigger.head()) && !hasComplement(trigger);
    }

    /** "The opposition called on Lobo to go": whom nobody named would not be "called on". */
    private boolean hasComplement(Trigger trigger) {
        int complement = trigger.to() > trigger.head() && clauses.is(trigger.to(), "case") ? clauses.head(trigger.to()) : Clauses.NONE;
        return complement >= 0 && clauses.is(trigger.head(), "acl") && !clauses.introducedBy(complement).equals("by");
    }

    private boolean isPassive(int verb) {
        String tag = clauses.token(verb).tag();
        boolean past = tag.equals("VBN") || tag.equals("VBD");
        boolean participle = tag.equals("VBN") && clauses.is(verb, "acl") && !isMain(verb) && !hasObject(verb);
        return past && hasForm(verb, "be") || participle || tag.equals("VBN") && isJoinedToPassive(verb) || isSuffered(verb);
    }

    /** "Ann Keller, the mayor, called on them to go": where a name is all there is, the verb behind its apposition is what it does. */
    private boolean isMain(int verb) {
        int head = clauses.head(verb);
        return clauses.is(head, "root") && clauses.token(head).tag().startsWith("NNP") && clauses.word(verb - 1).equals(",");
    }

    /** "are pressed to go and <em>forced</em> out", "<em>shot</em> and killed by police". */
    private boolean isJoinedToPassive(int verb) {
        boolean joined = clauses.is(verb, "conj") && !clauses.hasChild(verb, "nsubj") && !clauses.hasChild(verb, "aux") && !hasObject(verb);
        return joined && (agent(verb) >= 0 || hasForm(clauses.head(verb), "be") && clauses.token(clauses.head(verb)).tag().equals("VBN"));
    }

    private boolean hasForm(int verb, String auxiliary) {
        for (int child : clauses.children(verb)) {
            if (clauses.relation(child).startsWith("aux") && clauses.lemma(child).equals(auxiliary)) {
                return true;
            }
        }
        return false;
    }

    /** "Treasurer jailed for theft". */
    private boolean isSuffered(int verb) {
        String tag = clauses.token(verb).tag();
        boolean past = tag.equals("VBD") || tag.equals("VBN");
        return past && suffered.contains(clauses.lemma(verb)) && !clauses.hasChild(verb, "aux") && !hasObject(verb);
    }

    /** "The government today welcomed his statement": no participle that describes the government. */
    private boolean hasObject(int verb) {
        return VerbFrame.objects(clauses, verb).stream().anyMatch(object -> object > verb);
    }

    int agent(int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.relation(child).startsWith("obl") && clauses.introducedBy(child).equals("by")) {
                return child;
            }
        }
        return Clauses.NONE;
    }

    int patient(int verb) {
        int patient = clauses.child(verb, "nsubj:pass", "nsubj");
        patient = patient >= 0 ? patient : subject(clauses, verb);
        return patient >= 0 ? patient : before(verb);
    }

    /** The nearest phrase to the left that names someone and that no preposition introduces. */
    int partyBefore(int verb) {
        for (int word = verb - 1; word >= Math.max(0, verb - FURTHER_BACK); word = phrases.from(word) - 1) {
            int from = phrases.from(word);
            boolean introduced = from > 0 && clauses.isPreposition(from - 1);
            int head = phrases.headOf(word);
            if (!introduced && clauses.isNoun(head) && Parties.isParty(clauses, head)) {
                return head;
            }
        }
        return Clauses.NONE;
    }

    /** The phrase that ends right before the verb and its auxiliaries, where the tree names no subject. */
    private int before(int verb) {
        int word = verb - 1;
        while (word >= 0 && verb - word < FAR && NO_NOUN.contains(clauses.token(word).tag())) {
            word--;
        }
        if (word < 0 || !clauses.isNoun(word)) {
            return Clauses.NONE;
        }
        return clauses.is(word, "appos") ? clauses.head(word) : word;
    }

    /** The verb's subject, or the one it shares: "began to attack", "met and signed", "Trump, meeting with Lavrov, said". */
    static int subject(Clauses clauses, int verb) {
        int opening = openingName(clauses, verb);
        if (opening >= 0) {
            return opening;
        }
        int word = verb;
        for (int step = 0; step < FAR && word >= 0; step++) {
            int subject = clauses.child(word, "nsubj", "nsubj:pass");
            if (subject >= 0 && !isLeftToTeller(clauses, word, subject)) {
                return relative(clauses, word, subject);
            }
            if (clauses.is(word, "acl")) {
                return clauses.head(word);
            }
            if (!SHARING.contains(clauses.relation(word))) {
                return Clauses.NONE;
            }
            word = clauses.head(word);
        }
        return Clauses.NONE;
    }

    /** "Trump, meeting with Lavrov in Washington, raised …": the name that begins the sentence, wherever the tree attaches it. */
    private static int openingName(Clauses clauses, int verb) {
        boolean participle = verb >= 2 && clauses.token(verb).tag().equals("VBG") && clauses.word(verb - 1).equals(",");
        if (!participle || !clauses.token(verb - 2).tag().startsWith("NNP")) {
            return Clauses.NONE;
        }
        int name = clauses.is(verb - 2, "flat") ? clauses.head(verb - 2) : verb - 2;
        return clauses.first(name) == 0 ? name : Clauses.NONE;
    }

    /** "The union announced that it has called off a strike": "it" is who tells. */
    private static boolean isLeftToTeller(Clauses clauses, int verb, int subject) {
        boolean neuter = clauses.word(subject).equals("it") || clauses.word(subject).equals("they");
        return neuter && clauses.is(verb, "ccomp");
    }

    /** "rebels who attacked": the pronoun stands for the noun that its clause describes. */
    private static int relative(Clauses clauses, int verb, int subject) {
        boolean pronoun = clauses.token(subject).tag().startsWith("W");
        return pronoun && clauses.is(verb, "acl:relcl") ? clauses.head(verb) : subject;
    }
}
