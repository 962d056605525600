package onrecord.extraction.events.clauses;

import java.util.Set;
import onrecord.text.WordSections;

/**
 * Finds the subject of a verb, also where another clause has it: <em>“Trent tried to flee”</em>, <em>“they ordered Trent to go”</em>,
 * <em>“Trent, who fled”</em>.
 */
public final class Subjects {

    /** Steps up to find a subject that a clause shares with the one around it. */
    private static final int FAR = 6;

    private static final Set<String> TIMES = WordSections.read("events/function-words.txt").set("times");

    /** "forced them out <em>by</em> bidding", "asked Hale <em>before</em> leaving": what the subject does. */
    private static final Set<String> MEANS = Set.of("by", "after", "before", "while", "when", "without", "since", "on", "in");

    private Subjects() {}

    /** {@link Clauses#NONE} when the tree does not tell. */
    public static int of(Clauses clauses, int verb) {
        int opening = openingName(clauses, verb);
        if (opening >= 0) {
            return opening;
        }
        int word = verb;
        for (int step = 0; step < FAR && word >= 0; step++) {
            int told = toldOf(clauses, word);
            if (told >= 0) {
                return told;
            }
            int subject = nearest(clauses, word);
            if (subject >= 0 && !isLeftToTeller(clauses, word, subject)) {
                return relative(clauses, word, subject);
            }
            if (clauses.is(word, "acl") || clauses.is(word, "acl:relcl")) {
                if (!isResult(clauses, word) && !isConsequence(clauses, word) && !isTimed(clauses, word)) {
                    return described(clauses, word);
                }
                word = clauses.clauseOf(clauses.head(word));
                continue;
            }
            int doer = toDoIt(clauses, word);
            if (doer >= 0) {
                return doer;
            }
            if (subject < 0 && (!sharesSubject(clauses, word) || isAside(clauses, clauses.head(word)))) {
                return Clauses.NONE;
            }
            word = clauses.head(word);
        }
        return Clauses.NONE;
    }

    /** "Dahl alleges a man, Otis Quade, fired": what looks like the teller's second deed is what is told of the object. */
    private static int toldOf(Clauses clauses, int verb) {
        int telling = clauses.is(verb, "conj") ? clauses.head(verb) : Clauses.NONE;
        boolean joined = telling < 0 || clauses.hasChild(verb, "cc") || clauses.hasChild(verb, "nsubj") || !clauses.isVerb(telling);
        if (joined || !DeedWords.TELLING.contains(clauses.lemma(telling)) || DeedWords.OBJECT_DOES_IT.contains(clauses.lemma(telling))) {
            return Clauses.NONE;
        }
        for (int child : clauses.children(telling)) {
            if (clauses.is(child, "conj") && clauses.hasChild(child, "cc")) {
                return Clauses.NONE;
            }
        }
        int object = clauses.child(telling, "obj");
        return object >= 0 && object < verb && PartyNouns.isHuman(clauses, object) ? object : Clauses.NONE;
    }

    /** "Hale beat Trent <em>to win</em> the title": what came of it for the subject, and nothing that describes Trent. */
    private static boolean isResult(Clauses clauses, int verb) {
        return clauses.is(verb, "acl") && clauses.introducedBy(verb).equals("to") && PartyNouns.isPersonName(clauses, clauses.head(verb));
    }

    /** "left two days <em>after falling</em>": when, and no days that fell. */
    private static boolean isTimed(Clauses clauses, int verb) {
        boolean time = TIMES.contains(clauses.lemma(clauses.head(verb))) || DeedWords.MEASURES.contains(clauses.lemma(clauses.head(verb)));
        return time && clauses.is(verb, "acl") && clauses.token(verb).tag().equals("VBG") && MEANS.contains(clauses.introducedBy(verb));
    }

    /** "A storm hit the coast, <em>killing</em> ten": what came of it, and not what the coast did. */
    public static boolean isConsequence(Clauses clauses, int verb) {
        return clauses.is(verb, "acl") && clauses.token(verb).tag().equals("VBG") && verb > 0 && clauses.word(verb - 1).equals(",")
                && !clauses.relation(clauses.head(verb)).startsWith("nsubj");
    }

    /** "the man convicted of it", "a mother of three killed in it": the noun that the clause describes. */
    private static int described(Clauses clauses, int verb) {
        int doer = toDoIt(clauses, verb);
        int head = clauses.head(verb);
        boolean counted = clauses.token(head).tag().equals("CD") && clauses.is(head, "nmod");
        return doer >= 0 ? doer : counted ? clauses.head(head) : head;
    }

    /** Of several the last before the verb: "Ladies and gentlemen, <em>we</em> condemn". */
    private static int nearest(Clauses clauses, int verb) {
        int nearest = clauses.child(verb, "nsubj", "nsubj:pass");
        for (int child : clauses.children(verb)) {
            boolean nearer = child > nearest && child < verb && !(nearest >= 0 && TIMES.contains(clauses.lemma(child)));
            nearest = nearer && clauses.relation(child).startsWith("nsubj") ? child : nearest;
        }
        return nearest;
    }

    /** "told Hale to go", "hired a man to kill her": the object of the verb above. */
    private static int toDoIt(Clauses clauses, int verb) {
        int above = clauses.head(verb);
        if (above < 0 || !clauses.isVerb(above) || !isInfinitive(clauses, verb)) {
            return Clauses.NONE;
        }
        String lemma = clauses.lemma(above);
        boolean complement = clauses.is(verb, "xcomp") && !DeedWords.SUBJECT_DOES_IT.contains(lemma);
        boolean charged = clauses.token(verb).tag().equals("VBG")
                && (DeedWords.LAID_TO_CHARGE.contains(lemma)
                        || DeedWords.JUDGED_FOR_IT.contains(lemma) && clauses.introducedBy(verb).equals("for"));
        boolean means = clauses.token(verb).tag().equals("VBG") && MEANS.contains(clauses.introducedBy(verb));
        boolean wanted =
                charged || !means && DeedWords.OBJECT_DOES_IT.contains(lemma) && (clauses.is(verb, "advcl") || clauses.is(verb, "ccomp"));
        return complement || wanted ? clauses.child(above, "obj", "iobj") : Clauses.NONE;
    }

    private static boolean isInfinitive(Clauses clauses, int verb) {
        String tag = clauses.token(verb).tag();
        return tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD") || isFoundSo(clauses, verb);
    }

    /** "found Trent <em>guilty</em> of killing". */
    private static boolean isFoundSo(Clauses clauses, int adjective) {
        return clauses.token(adjective).tag().equals("JJ") && DeedWords.FINDING.contains(clauses.lemma(clauses.head(adjective)));
    }

    /** Whether a verb without a subject has that of the clause above: a participle, an infinitive, the second of two verbs. */
    private static boolean sharesSubject(Clauses clauses, int verb) {
        String relation = clauses.relation(verb);
        boolean finite = clauses.token(verb).isFinite();
        return switch (relation) {
            case "xcomp", "conj" -> true;
            case "advcl" -> !finite || DeedWords.ELLIPTIC.contains(clauses.introducedBy(verb));
            case "ccomp", "parataxis" -> clauses.token(verb).tag().equals("VBG") || clauses.introducedBy(verb).equals("to");
            default -> false;
        };
    }

    /** "He was shot after, <em>police say</em>, pointing a gun": put in between. */
    private static boolean isAside(Clauses clauses, int telling) {
        return telling >= 0 && DeedWords.TELLING.contains(clauses.lemma(telling)) && telling + 1 < clauses.size()
                && clauses.word(telling + 1).equals(",");
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
        return neuter && clauses.is(verb, "ccomp") && !DeedWords.isGrave(clauses.lemma(verb));
    }

    /** "rebels who attacked": the pronoun stands for the noun that its clause describes. */
    static int relative(Clauses clauses, int verb, int subject) {
        boolean pronoun = clauses.token(subject).tag().startsWith("W");
        return pronoun && clauses.is(verb, "acl:relcl") ? clauses.head(verb) : subject;
    }
}
