package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that credit something to somebody, outside quotation marks: <em>has said</em>, <em>according to</em>, <em>was
 * confident</em>, <em>his claim</em>.
 */
final class CueFinder {

    private static final Set<String> NO_CUE_AS =
            Set.of("aux", "cop", "amod", "compound", "case", "mark", "det", "fixed", "flat", "advmod", "cc");
    /** Verbs that add a phase to the saying: "went on to say", "appeared to suggest". */
    private static final Set<String> PHASE = Set.of("go", "appear", "seem", "continue", "begin", "start", "try", "come", "attempt", "use",
            "move", "take", "proceed", "keep", "rush", "like", "love", "manage", "choose");
    private static final Map<String, String> NEEDED = Map.of("put", "it", "go", "on");
    private static final Set<String> WORDS = Set.of("word", "phrase", "term", "expression", "slogan", "label");
    private static final Set<String> BREAKING_OFF = Set.of(",", "!", "?");
    private static final int LONGEST_MANNER = 4;
    private static final int FARTHEST_SAYING = 12;
    private static final Set<String> SUPPOSING = Set.of("may", "might", "could", "would", "should");
    private static final Set<String> HELPERS = Set.of("aux", "neg");

    private final CueWords words;
    private final Page page;
    private final Tree tree;
    private final Frames frames;
    private final Quotations quotations;

    CueFinder(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.tree = page.tree;
        this.frames = page.frames;
        this.quotations = page.quotations;
    }

    /** In reading order. */
    List<Cue> find() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Cue cue = page.quoted(i) ? null : at(i);
            if (cue != null) {
                cues.add(cue);
            }
        }
        return cues;
    }

    private @Nullable Cue at(int i) {
        if (page.form(i).equalsIgnoreCase("according")) {
            return accordingTo(i);
        }
        if (page.form(i).equals("per")) {
            return per(i);
        }
        if (page.form(i).length() == 2 && page.tagged(i, "IN") && isInTheWords(i)) {
            return new Cue(i, i, i + 3, words.say(), Cue.Form.ACCORDING_TO, false);
        }
        if (page.tagged(i, "VB")) {
            return verb(i);
        }
        if (page.tagged(i, "JJ") || page.tagged(i, "VBN")) {
            return adjective(i);
        }
        return page.tagged(i, "NN") && !page.tagged(i, "NNP") ? noun(i) : null;
    }

    private @Nullable Cue accordingTo(int i) {
        boolean to = i + 1 < page.sentenceEnd(i) && page.form(i + 1).equalsIgnoreCase("to");

        return to ? new Cue(i, i, i + 1, words.say(), Cue.Form.ACCORDING_TO, false) : null;
    }

    /** <em>in the words of Ann Dunn</em> */
    private boolean isInTheWords(int i) {
        return i + 4 < page.sentenceEnd(i) && page.form(i).equalsIgnoreCase("in") && page.form(i + 1).equals("the")
                && page.lower(i + 2).equals("words")
                && page.lower(i + 3).equals("of");
    }

    /** <em>“…,” per Ann Dunn</em> */
    private @Nullable Cue per(int i) {
        boolean setOff = i > frames.startOf(i) && (page.quoted(i - 1) || page.form(i - 1).equals(","));
        boolean named = setOff && i + 1 < page.sentenceEnd(i) && page.token(i + 1).name() != NameKind.NONE;
        return named ? new Cue(i, i, i, words.say(), Cue.Form.ACCORDING_TO, false) : null;
    }

    private @Nullable Cue verb(int i) {
        CueWord word = words.verb(page.token(i).lemma());
        String needed = word == null ? null : NEEDED.get(word.lemma());
        if (needed != null && !isFollowedBy(i, needed)) {
            return null;
        }
        if (word != null && word.lemma().equals("use") && !usesWord(i)) {
            return null;
        }
        if (word == null && isManner(i)) {
            word = words.say();
        }
        boolean finite = word != null && page.isFinite(i) && (page.mended(i) || standsBehindSubject(i));
        if (word == null || NO_CUE_AS.contains(relation(i)) && !finite) {
            CueWord attitude = page.tagged(i, "VBN") ? words.adjective(page.form(i)) : null;
            return attitude == null ? null : adjective(i);
        }
        boolean runsCounter = word.lemma().equals("counter") && i > 0 && page.token(i - 1).lemma().equals("run");
        if (runsCounter || word.lemma().equals("quote") && quotesAsSaying(i)) {
            return null;
        }
        boolean preposition = page.lower(i).equals("considering") && tree.child(i, "aux") == Page.NONE;
        if (preposition || innerOfAnotherCue(i)) {
            return null;
        }
        boolean passive = !finite && isPassive(i);
        int first = firstHelper(i);
        if (word.attribution() != AttributionType.ASSERTION && isSupposed(first)) {
            return null;
        }
        int head = tree.head(i);
        if (head != Page.NONE && head < i && relation(i).equals("xcomp") && PHASE.contains(lemma(head)) && !page.quoted(head)) {
            first = firstHelper(head);
        }
        if (isHeardSaying(i, head)) {
            first = firstHelper(head);
        }
        return new Cue(i, first, i, word, Cue.Form.VERB, passive);
    }

    /** <em>as he put it</em>, <em>she went on</em>: the verb alone means something else. */
    private boolean isFollowedBy(int i, String form) {
        int end = frames.endOf(i);
        int next = i + 2;
        while (next < end && next - i <= LONGEST_MANNER
                && (page.tagged(next, "RB") || page.tagged(next, "DT") || page.tagged(next, "NN"))) {
            next++;
        }
        return i + 1 < end && page.lower(i + 1).equals(form) && (next >= end || page.isPunctuation(next) || page.quoted(next));
    }

    /** <em>used the phrase “…”</em> */
    private boolean usesWord(int i) {
        return i + 3 < frames.endOf(i) && page.tagged(i + 1, "DT") && WORDS.contains(page.token(i + 2).lemma())
                && page.quoted(i + 3);
    }

    /** <em>“…,” laughed Dunn.</em> Any verb will do between a quotation that breaks off in a comma and a person. */
    private boolean isManner(int i) {
        int end = frames.endOf(i);
        boolean behind = page.tagged(i, "VBD") && i > 1 && i + 1 < end && page.quoted(i - 1) && !page.quoted(i + 1)
                && page.quoted(i - 2) && BREAKING_OFF.contains(page.form(i - 2));
        return behind && (page.token(i + 1).name() == NameKind.PERSON || cameFromSomebody(i, end));
    }

    /** <em>“…!” came a voice from the crowd</em>, but not <em>came the reply</em> */
    private boolean cameFromSomebody(int i, int end) {
        return page.lower(i).equals("came") && i + 2 < end && page.tagged(i + 1, "DT") && words.noun(page.token(i + 2).lemma()) == null;
    }

    /** In <em>quoted him as saying</em> it is he who says. */
    private boolean quotesAsSaying(int verb) {
        int end = Math.min(frames.endOf(verb) - 1, verb + FARTHEST_SAYING);
        for (int i = verb + 2; i < end && !page.isFinite(i); i++) {
            if (page.lower(i).equals("as") && page.tagged(i + 1, "VBG") && !isPassive(verb)) {
                return true;
            }
        }
        return false;
    }

    /** <em>was quoted as saying</em>, <em>is heard saying</em> */
    private boolean isHeardSaying(int i, int head) {
        boolean behind = head == i - 1 || head == i - 2 && page.lower(i - 1).equals("as");
        return head != Page.NONE && behind && page.tagged(i, "VBG") && isPassive(head);
    }

    /** <em>…, he said, …</em> is a clause, whatever the tree makes of it. */
    private boolean standsBehindSubject(int i) {
        int before = i - 1;
        boolean pronoun = before >= frames.startOf(i) && page.tagged(before, "PRP") && !page.quoted(before);
        return pronoun && !page.tagged(before, "PRP$");
    }

    /** "He may want a deal" tells what the writer supposes, and credits nobody with it. */
    private boolean isSupposed(int first) {
        return page.tagged(first, "MD") && SUPPOSING.contains(page.lower(first));
    }

    /** In "declined to say" and "wants to call for" the outer verb credits; the inner is part of the content. */
    private boolean innerOfAnotherCue(int i) {
        int head = tree.head(i);
        if (head == Page.NONE || page.quoted(head) || !tree.is(i, "xcomp")) {
            return false;
        }
        CueWord outer = page.tagged(head, "VB") ? words.verb(page.token(head).lemma()) : null;
        return outer != null && outer.takes(Complement.INFINITIVE) && !isPassive(head);
    }

    /** By its place at the head of a sentence, <em>Asked about it, he smiled</em>, or by the auxiliary in front; without one, a participle is passive unless it looks like a past tense. */
    private boolean isPassive(int i) {
        boolean opensSentence = i == frames.startOf(i) && (page.tagged(i, "VBN") || page.tagged(i, "VBD"))
                && i + 1 < page.sentenceEnd(i)
                && (page.tagged(i + 1, "IN") || page.tagged(i + 1, "RB") || page.tagged(i + 1, "TO") || page.tagged(i + 1, "W"));
        if (opensSentence) {
            return true;
        }
        if (isDubbed(i)) {
            return true;
        }
        if (!page.tagged(i, "VBN")) {
            return false;
        }
        int before = i - 1;
        while (before >= page.sentenceStart(i) && page.tagged(before, "RB")) {
            before--;
        }
        String auxiliary = before < page.sentenceStart(i) ? "" : page.token(before).lemma().toLowerCase(Locale.ROOT);
        if (auxiliary.equals("be") || auxiliary.equals("get")) {
            return true;
        }
        return !auxiliary.equals("have") && !startsClause(i + 1);
    }

    /** <em>Dunn, dubbed “the Wolf” by his friends</em> */
    private boolean isDubbed(int i) {
        CueWord word = words.verb(page.token(i).lemma());
        boolean naming = word != null && word.takes(Complement.OBJECT) && !word.takes(Complement.CLAUSE);
        if (!naming || i + 1 >= page.size() || !page.quoted(i + 1) || tree.child(i, "aux") != Page.NONE) {
            return false;
        }
        int behind = quotations.lastAt(i + 1) + 1;
        boolean by = behind < page.size() && page.lower(behind).equals("by");
        return by || page.tagged(i, "VBN") && tree.is(i, "acl");
    }

    /** "Protesters chanted they would stay": with a clause behind it, the form is the past tense. */
    private boolean startsClause(int i) {
        return i < page.sentenceEnd(i - 1) && (page.quoted(i) || page.tagged(i, "PRP") || page.form(i).equals("that"));
    }

    private @Nullable Cue adjective(int i) {
        CueWord word = words.adjective(page.form(i));
        int copula = tree.child(i, "cop");
        if (copula == Page.NONE) {
            copula = tree.child(i, "aux");
        }
        if (word == null || copula == Page.NONE || copula > i) {
            return null;
        }
        return new Cue(i, Math.min(copula, firstHelper(i)), i, word, Cue.Form.ADJECTIVE, false);
    }

    private @Nullable Cue noun(int i) {
        CueWord word = words.noun(page.token(i).lemma());
        boolean owned = word != null && tree.child(i, "nmod:poss") != Page.NONE;
        return owned ? new Cue(i, i, i, word, Cue.Form.NOUN, false) : null;
    }

    private int firstHelper(int i) {
        int first = i;
        for (int child : tree.children(i)) {
            if (child < i && HELPERS.stream().anyMatch(relation -> tree.is(child, relation)) && child >= i - 5 && !page.quoted(child)) {
                first = Math.min(first, child);
            }
        }
        return first;
    }

    private String relation(int i) {
        return page.token(i).relation();
    }

    private String lemma(int i) {
        return page.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
