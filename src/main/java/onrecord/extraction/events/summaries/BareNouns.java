package onrecord.extraction.events.summaries;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.references.FullNames;
import onrecord.text.WordSections;

/**
 * Finds the nouns of a line of which only the sentences before tell which one is meant, and the sentence that does: <em>“Fire destroyed a
 * bakery in Brenk”</em> before <em>“<u>the bakery</u> was insured”</em>.
 */
final class BareNouns {

    private static final WordSections WORDS = WordSections.read("events/lines.txt");
    private static final Set<String> TIMES = WordSections.read("events/function-words.txt").set("times");
    private static final Set<String> OPENING = Set.of("the", "both");
    private static final Set<String> INDEFINITE = WORDS.set("indefinite");
    private static final Set<String> KNOWN = WORDS.set("known to all");

    /** By each word the others. */
    private static final Map<String, Set<String>> SAME_THING = sameThing();

    private final FullNames names;
    private final NamedThings things;
    private final Certainty certainty;

    BareNouns(FullNames names, NamedThings things, Certainty certainty) {
        this.names = names;
        this.things = things;
        this.certainty = certainty;
    }

    private static Map<String, Set<String>> sameThing() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : WORDS.lines("same thing")) {
            Set<String> same = Set.of(line.split(", "));
            same.forEach(word -> words.put(word, same));
        }
        return words;
    }

    /** "The blaze", "the two officers": a bare noun of which the reader is taken to know which one. */
    boolean hasSubject(SummaryWords words) {
        return subject(words) >= 0;
    }

    /** The noun of a bare subject; negative when it has none. */
    int subject(SummaryWords words) {
        Clauses clauses = words.clauses();
        List<Integer> order = words.inOrder();
        int noun = order.size() < 2 || !OPENING.contains(clauses.word(order.get(0))) ? Clauses.NONE : clauses.head(order.get(0));
        FullNames.Named named = noun < 0 ? null : names.at(clauses.sentence(), order.get(0), certainty);
        boolean unnamed = noun >= 0 && (named == null || !named.isReplaced()) && clauses.isCommonNoun(noun);
        boolean bare =
                unnamed && !KNOWN.contains(clauses.lemma(noun)) && !isDescribed(clauses, noun) && things.meant(clauses, noun) == null;
        return bare ? noun : Clauses.NONE;
    }

    private static boolean isDescribed(Clauses clauses, int noun) {
        for (int child : clauses.children(noun)) {
            boolean tells = !clauses.is(child, "det") && !clauses.is(child, "nummod") && !clauses.is(child, "punct")
                    && !clauses.is(child, "case");
            if (tells) {
                return true;
            }
        }
        return false;
    }

    /** Whether this sentence is about one with a name whom the line calls by a bare noun: "<em>Tom Reyl</em> fled" before "the driver". */
    boolean namesSubject(Clauses sentence, SummaryWords line) {
        int noun = subject(line);
        boolean group = noun >= 0 && LineSoFar.isGroup(line.clauses(), noun);
        if (noun < 0 || !group && !PartyNouns.isHuman(line.clauses(), noun) || isSeveral(line.clauses(), noun)) {
            return false;
        }
        int root = sentence.root();
        int subject = SummarySubjects.subject(sentence, root);
        boolean tells = sentence.hasChild(root, "ccomp") && !group;
        return subject >= 0 && !tells && sentence.token(subject).tag().equals("NNP")
                && PartyNouns.isPersonName(sentence, subject) != group;
    }

    private static boolean isSeveral(Clauses clauses, int noun) {
        return clauses.token(noun).tag().endsWith("S");
    }

    /** "Police evacuated <em>the shop</em>", "she said <em>the suspects</em> fled": as with a bare subject, further on; negative when none is. */
    int anywhere(SummaryWords words) {
        Clauses clauses = words.clauses();
        return OpenReferences.firstUntold(words, word -> {
            int noun = clauses.is(word, "det") && clauses.word(word).equals("the") ? clauses.head(word) : Clauses.NONE;
            return noun > word && !words.isSource(noun) && mayBeOpen(clauses, noun) && things.meant(clauses, noun) == null ? noun
                    : Clauses.NONE;
        });
    }

    private static boolean mayBeOpen(Clauses clauses, int noun) {
        boolean party = clauses.relation(noun).startsWith("nsubj") || clauses.is(noun, "obj") || clauses.relation(noun).startsWith("obl");
        boolean time = TIMES.contains(clauses.lemma(noun));
        return party && !time && clauses.isCommonNoun(noun) && !KNOWN.contains(clauses.lemma(noun)) && !isDescribed(clauses, noun);
    }

    /** Whether this sentence says of whom or of what the line speaks with this bare noun: "a blaze in Brenk" before "the blaze". */
    boolean describes(Clauses sentence, SummaryWords line, int noun) {
        int told = Clauses.NONE;
        for (int word = 0; noun >= 0 && word < sentence.size(); word++) {
            boolean same = sentence.isNoun(word) && isSeveral(sentence, word) == isSeveral(line.clauses(), noun)
                    && isSameThing(sentence.lemma(word), line.clauses().lemma(noun));
            if (same && told >= 0 && (noun != subject(line) || !isSameWord(sentence, word, line.clauses(), noun))) {
                return false;
            }
            told = same && told < 0 && isToldOf(sentence, word) ? word : told;
        }
        boolean known = told >= 0 && noun == subject(line) && isSameWord(sentence, told, line.clauses(), noun);
        return known || told >= 0 && isFirstToldOf(sentence, told) && !isGeneral(sentence);
    }

    private static boolean isSameWord(Clauses sentence, int word, Clauses line, int noun) {
        return sentence.lemma(word).equalsIgnoreCase(line.lemma(noun));
    }

    /** "the blaze", "the crash": what a story may be about from its beginning on. */
    static boolean isTopic(Clauses clauses, int noun) {
        return noun >= 0 && SAME_THING.containsKey(clauses.lemma(noun));
    }

    /** "a fire" and "the blaze": two words for one. */
    private static boolean isSameThing(String one, String other) {
        Set<String> known = SAME_THING.getOrDefault(one.toLowerCase(Locale.ROOT), Set.of());
        return one.equalsIgnoreCase(other) || known.contains(other.toLowerCase(Locale.ROOT));
    }

    /** "People fear the consequences of a crash": of any crash. */
    private static boolean isGeneral(Clauses sentence) {
        int root = sentence.root();
        int subject = SummarySubjects.subject(sentence, root);
        int verb = sentence.hasChild(root, "cop") ? sentence.child(root, "cop") : root;
        boolean many = subject >= 0 && sentence.token(subject).tag().equals("NNS") && !sentence.hasChild(subject, "nummod")
                && (!sentence.hasChild(subject, "det") || !sentence.word(sentence.child(subject, "det")).equals("the"));
        return many && sentence.token(verb).tag().equals("VBP") && !sentence.hasChild(root, "aux") && !sentence.hasChild(root, "ccomp");
    }

    private static boolean isToldOf(Clauses sentence, int word) {
        int article = sentence.child(word, "det");
        boolean introduced = article < 0 || INDEFINITE.contains(sentence.word(article));
        return sentence.hasChild(word, "appos") || introduced && (article >= 0 || isDescribed(sentence, word));
    }

    /** "<em>a</em> blaze", "<em>23</em> suspects", but not the blaze that "a blaze can cause": a certain one, of which nothing was known. */
    private static boolean isFirstToldOf(Clauses sentence, int noun) {
        boolean counted = sentence.hasChild(noun, "det") || sentence.hasChild(noun, "nummod");
        int can = sentence.child(sentence.clauseOf(noun), "aux");
        return counted && !(can >= 0 && sentence.word(can).equals("can"));
    }
}
