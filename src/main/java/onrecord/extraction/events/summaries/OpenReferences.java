package onrecord.extraction.events.summaries;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.references.FullNames;
import onrecord.extraction.people.words.Pronoun;
import onrecord.text.WordSections;

/**
 * Tells whether a line leaves open whom or what it is about, since its words point back to another sentence: <em>“She was arrested”</em>,
 * <em>“The blaze started”</em>, <em>“His death”</em>.
 */
final class OpenReferences {

    private static final WordSections WORDS = WordSections.read("events/lines.txt");
    private static final Set<String> FIRST_PERSON = WORDS.set("first person");
    private static final Set<String> COUNTING = WORDS.set("counting");
    private static final Set<String> POINTING = WORDS.set("pointing");
    private static final Set<String> OF_TODAY = Set.of("this", "these");
    private static final Set<String> TIMES = WordSections.read("events/function-words.txt").set("times");
    private static final Set<String> SEVERAL = WORDS.set("several");

    private final FullNames names;
    private final Certainty certainty;

    OpenReferences(FullNames names, Certainty certainty) {
        this.names = names;
        this.certainty = certainty;
    }

    /** Whether a pronoun, or what stands for one, has nothing before it in these lines that it could mean. */
    boolean hasPronoun(SummaryWords... lines) {
        return !open(true, lines).isEmpty();
    }

    /** Subjects "he" and "she" of a line that mean somebody whom it does not name. */
    Set<Integer> unnamedSubjects(SummaryWords line) {
        return open(false, line);
    }

    /**
     * The words that leave it open.
     *
     * @param any whether the first one is enough; if not, unnamed subjects are taken for told, and only they are given
     */
    private Set<Integer> open(boolean any, SummaryWords... lines) {
        Set<Integer> open = new HashSet<>();
        LineSoFar said = new LineSoFar(names);
        for (SummaryWords words : lines) {
            Clauses clauses = words.clauses();
            boolean quoted = false;
            for (int word : words.inOrder()) {
                quoted = words.hasSource() && (quoted || clauses.token(word).tag().equals("``"));
                if (quoted && FIRST_PERSON.contains(clauses.word(word))) {
                    continue;
                }
                FullNames.Named named = names.at(clauses.sentence(), word, words.isSource(word) ? certainty.ofSource() : certainty);
                boolean replaced = named != null && named.isReplaced();
                if (!replaced && isOpen(clauses, word, said) && !said.isSpeaker(clauses, word, named)) {
                    if (any) {
                        return Set.of(word);
                    }
                    if (isSubjectPronoun(clauses, word) && (said.isEmpty() || words.isSource(word))) {
                        open.add(word);
                        said.addUnnamed(clauses, word);
                    }
                }
                if (words.isSource(word)) {
                    said.addSpeaker(clauses, word, named);
                    continue;
                }
                said.add(clauses, word, replaced || clauses.token(word).tag().startsWith("NNP") ? named : null);
            }
        }
        return open;
    }

    /** Whether a word points to something that it has not told: "the victim in <em>that</em> case". */
    static boolean pointsBack(SummaryWords words) {
        return pointsBack(words, false);
    }

    /** "Eva Lund was the victim in <em>that</em> case": the sentence only adds something to the one before. */
    static boolean isAboutAnother(SummaryWords words) {
        return pointsBack(words, true);
    }

    private static boolean pointsBack(SummaryWords words, boolean aside) {
        Clauses clauses = words.clauses();
        return firstUntold(words, word -> {
            boolean wanted = !aside || POINTING.contains(clauses.word(word)) && isAside(clauses, clauses.head(word));
            return wanted && isPointing(clauses, word) ? clauses.head(word) : Clauses.NONE;
        }) >= 0;
    }

    /**
     * The first noun, not within quotation marks, of which the words before it have told nothing; negative when there is none.
     *
     * @param nounOf the noun that a word before it leaves open; negative when it leaves none open
     */
    static int firstUntold(SummaryWords words, IntUnaryOperator nounOf) {
        Clauses clauses = words.clauses();
        List<Integer> order = words.inOrder();
        boolean quoted = false;
        for (int i = 0; i < order.size(); i++) {
            String tag = clauses.token(order.get(i)).tag();
            quoted = tag.equals("``") || quoted && !tag.equals("''");
            int noun = quoted ? Clauses.NONE : nounOf.applyAsInt(order.get(i));
            if (noun >= 0 && !isTold(clauses, order.subList(0, i), noun)) {
                return noun;
            }
        }
        return Clauses.NONE;
    }

    private static boolean isTold(Clauses clauses, List<Integer> words, int noun) {
        return words.stream().anyMatch(word -> clauses.isNoun(word) && clauses.lemma(word).equals(clauses.lemma(noun)));
    }

    /** "<em>that</em> case", "the <em>same</em> area", but neither "this week" nor "the same area as before". */
    private static boolean isPointing(Clauses clauses, int word) {
        boolean determiner = clauses.is(word, "det");
        if (!determiner && !clauses.is(word, "amod")) {
            return false;
        }
        String form = clauses.word(word);
        int noun = clauses.head(word);
        boolean pointing = determiner ? POINTING.contains(form) : form.equals("same");
        if (!pointing || noun <= word || OF_TODAY.contains(form) && TIMES.contains(clauses.lemma(noun))) {
            return false;
        }
        for (int child : clauses.children(noun)) {
            boolean told = child > noun && (clauses.introducedBy(child).equals("as") || clauses.relation(child).startsWith("acl"));
            if (told) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAside(Clauses clauses, int noun) {
        return noun >= 0 && (clauses.is(noun, "nmod") || clauses.relation(noun).startsWith("obl"));
    }

    private static boolean isSubjectPronoun(Clauses clauses, int word) {
        return clauses.relation(word).startsWith("nsubj") && Pronoun.of(clauses.word(word)) != null;
    }

    private static boolean isOpen(Clauses clauses, int word, LineSoFar said) {
        String form = clauses.word(word);
        String tag = clauses.token(word).tag();
        if (PartyNouns.isSpeaker(clauses, word)) {
            return true;
        }
        boolean subject = clauses.relation(word).startsWith("nsubj");
        if (subject && COUNTING.contains(form) && isBare(clauses, word) && !isNobody(clauses, word)) {
            return !said.hasThing();
        }
        if (subject && POINTING.contains(form) && tag.equals("DT")) {
            return !said.hasThing();
        }
        if (POINTING.contains(form) && clauses.is(word, "det") && clauses.relation(clauses.head(word)).startsWith("nsubj")) {
            return !said.hasThing();
        }
        if (!tag.startsWith("PRP") || clauses.is(word, "expl")) {
            return false;
        }
        if (Pronoun.of(form) != null) {
            return said.hasNobodyFor(clauses, word);
        }
        return SEVERAL.contains(form) ? !said.hasSeveral() : !said.hasOne() && !isExpletive(clauses, word);
    }

    /** "<em>It</em> is unclear whether she will stay": it stands for the clause that follows. */
    private static boolean isExpletive(Clauses clauses, int word) {
        int verb = clauses.head(word);
        if (!clauses.word(word).equals("it") || verb < 0 || !clauses.relation(word).startsWith("nsubj")) {
            return false;
        }
        for (int child : clauses.children(verb)) {
            boolean clause = child > verb && (clauses.is(child, "ccomp") || clauses.is(child, "csubj") || clauses.is(child, "conj")
                    && clauses.hasChild(child, "advmod") && clauses.token(clauses.child(child, "advmod")).tag().equals("WRB"));
            if (clause && (clauses.hasChild(verb, "cop") || clauses.hasChild(verb, "aux:pass"))) {
                return true;
            }
        }
        return false;
    }

    /** "<em>No</em> one was hurt" is told without a sentence before it. */
    private static boolean isNobody(Clauses clauses, int word) {
        int determiner = clauses.child(word, "det");
        return determiner >= 0 && clauses.word(determiner).equals("no");
    }

    private static boolean isBare(Clauses clauses, int word) {
        for (int child : clauses.children(word)) {
            if (!clauses.is(child, "det")) {
                return false;
            }
        }
        return true;
    }
}
