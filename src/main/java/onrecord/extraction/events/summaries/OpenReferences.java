package onrecord.extraction.events.summaries;

import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.references.FullNames;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.words.Pronoun;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a line leaves open whom or what it is about, since its words point back to another sentence: <em>“She was arrested”</em>,
 * <em>“The blaze started”</em>, <em>“His death”</em>.
 */
final class OpenReferences {

    private static final WordSections WORDS = WordSections.read("events/lines.txt");
    private static final Set<String> SPEAKERS = WORDS.set("speakers");
    private static final Set<String> FIRST_PERSON = WORDS.set("first person");
    private static final Set<String> COUNTING = WORDS.set("counting");
    private static final Set<String> POINTING = WORDS.set("pointing");
    private static final Set<String> SEVERAL = WORDS.set("several");
    private static final Set<String> GROUPS = WORDS.set("groups");
    private static final Set<String> INDEFINITE = WORDS.set("indefinite");
    private static final Set<String> KNOWN = WORDS.set("known to all");

    private final FullNames names;
    private final Certainty certainty;

    OpenReferences(FullNames names, Certainty certainty) {
        this.names = names;
        this.certainty = certainty;
    }

    /** Whether a pronoun, or what stands for one, has nothing before it in these lines that it could mean. */
    boolean hasPronoun(SummaryWords... lines) {
        Said said = new Said();
        for (SummaryWords words : lines) {
            Clauses clauses = words.clauses();
            boolean quoted = false;
            for (int word : words.inOrder()) {
                quoted = words.hasSource() && (quoted || clauses.token(word).tag().equals("``"));
                if (quoted && FIRST_PERSON.contains(clauses.word(word))) {
                    continue;
                }
                FullNames.Named named = names.at(clauses.sentence(), word, certainty);
                boolean replaced = named != null && named.isReplaced();
                if (!replaced && isOpen(clauses, word, said) && !said.isSpeaker(clauses, word, named)) {
                    return true;
                }
                if (words.isSource(word)) {
                    said.addSpeaker(clauses, word, named);
                    continue;
                }
                said.add(clauses, word, replaced || named != null && clauses.token(word).tag().startsWith("NNP"));
            }
        }
        return false;
    }

    /** What a line has spoken of so far. */
    private static final class Said {

        private int persons;
        private boolean several;
        private boolean thing;
        private @Nullable Clauses sentence;
        /** The last person spoken of, in that sentence. */
        private int person = Clauses.NONE;
        private boolean speaks;
        private int speaker = PersonIndex.NOBODY;

        /** Whose words are told: "the guard said <em>he</em> fled" means him, unless another is known to be meant. */
        void addSpeaker(Clauses clauses, int word, FullNames.@Nullable Named named) {
            boolean group = GROUPS.contains(clauses.lemma(word));
            speaks |= named != null || PartyNouns.isPersonName(clauses, word) || !group && clauses.token(word).tag().equals("NN")
                    && PartyNouns.isHuman(clauses, word);
            speaker = named == null ? speaker : named.person();
            several |= group || isSeveral(clauses, word);
            thing |= clauses.isNoun(word);
        }

        boolean isSpeaker(Clauses clauses, int word, FullNames.@Nullable Named named) {
            boolean person = Pronoun.of(clauses.word(word)) != null;
            return speaks && person && speaker == (named == null ? PersonIndex.NOBODY : named.person());
        }

        void add(Clauses clauses, int word, boolean named) {
            String tag = clauses.token(word).tag();
            boolean group = GROUPS.contains(clauses.lemma(word));
            boolean name = PartyNouns.isPersonName(clauses, word);
            boolean goesOn = name && clauses.is(word, "flat");
            if (!goesOn && (named || name || tag.equals("NN") && PartyNouns.isHuman(clauses, word) && !group)) {
                persons++;
                sentence = clauses;
                person = word;
            }
            several |= persons > 1 || tag.equals("NNS") || tag.equals("NNPS") || group || clauses.is(word, "conj")
                    || tag.startsWith("NNP") && !name;
            thing |= clauses.isNoun(word);
        }

        /** "The guard told <em>her</em>": the subject is not meant by the object of its own verb. */
        boolean isOnlySubject(Clauses clauses, int pronoun) {
            int verb = clauses.head(pronoun);
            boolean object = verb >= 0 && (clauses.is(pronoun, "obj") || clauses.is(pronoun, "iobj"));
            return object && persons == 1 && sentence == clauses && clauses.head(person) == verb
                    && clauses.relation(person).startsWith("nsubj");
        }
    }

    private static boolean isOpen(Clauses clauses, int word, Said said) {
        String form = clauses.word(word);
        String tag = clauses.token(word).tag();
        if (SPEAKERS.contains(form) && tag.startsWith("PRP")) {
            return true;
        }
        boolean subject = clauses.relation(word).startsWith("nsubj");
        if (subject && COUNTING.contains(form) && isBare(clauses, word)) {
            return !said.thing;
        }
        if (POINTING.contains(form) && tag.equals("DT") && (subject || clauses.is(word, "det") && isTopic(clauses, clauses.head(word)))) {
            return !said.thing;
        }
        if (!tag.startsWith("PRP") || clauses.is(word, "expl")) {
            return false;
        }
        if (Pronoun.of(form) != null) {
            return said.persons == 0 || said.isOnlySubject(clauses, word);
        }
        return SEVERAL.contains(form) ? !said.several : !said.thing;
    }

    private static boolean isBare(Clauses clauses, int word) {
        for (int child : clauses.children(word)) {
            if (!clauses.is(child, "det")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTopic(Clauses clauses, int noun) {
        return noun >= 0 && clauses.relation(noun).startsWith("nsubj");
    }

    /** "The blaze", "the two officers": a bare noun of which the reader is taken to know which one. */
    boolean hasBareSubject(SummaryWords words) {
        return bareSubject(words) >= 0;
    }

    private int bareSubject(SummaryWords words) {
        Clauses clauses = words.clauses();
        List<Integer> order = words.inOrder();
        int noun = order.size() < 2 || !clauses.word(order.get(0)).equals("the") ? Clauses.NONE : clauses.head(order.get(0));
        FullNames.Named named = noun < 0 ? null : names.at(clauses.sentence(), order.get(0), certainty);
        boolean unnamed = noun >= 0 && (named == null || !named.isReplaced()) && clauses.isCommonNoun(noun);
        boolean bare = unnamed && !KNOWN.contains(clauses.lemma(noun)) && !isDescribed(clauses, noun);
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
        int noun = bareSubject(line);
        boolean group = noun >= 0 && GROUPS.contains(line.clauses().lemma(noun));
        if (noun < 0 || !group && !PartyNouns.isHuman(line.clauses(), noun) || isSeveral(line.clauses(), noun)) {
            return false;
        }
        int root = sentence.root();
        int subject = SummaryClauses.subject(sentence, root);
        boolean tells = sentence.hasChild(root, "ccomp") && !group;
        return subject >= 0 && !tells && sentence.token(subject).tag().equals("NNP")
                && PartyNouns.isPersonName(sentence, subject) != group;
    }

    private static boolean isSeveral(Clauses clauses, int noun) {
        return clauses.token(noun).tag().endsWith("S");
    }

    /** Whether this sentence says of whom or of what the line speaks with a bare noun: "a blaze in Brenk" before "the blaze". */
    boolean describesSubject(Clauses sentence, SummaryWords line) {
        int noun = bareSubject(line);
        for (int word = 0; noun >= 0 && word < sentence.size(); word++) {
            boolean same = sentence.isNoun(word) && isSeveral(sentence, word) == isSeveral(line.clauses(), noun)
                    && sentence.lemma(word).equalsIgnoreCase(line.clauses().lemma(noun));
            boolean named = same && sentence.hasChild(word, "appos");
            int article = same ? sentence.child(word, "det") : Clauses.NONE;
            boolean introduced = same && (article < 0 || INDEFINITE.contains(sentence.word(article)));
            if (named || introduced && isDescribed(sentence, word) || introduced && article >= 0) {
                return true;
            }
        }
        return false;
    }
}
