package onrecord.extraction.statements.cues;

import java.util.Locale;
import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;
import onrecord.text.AttributionType;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Finds the verbs that credit, with their auxiliaries: <em>has said</em>, <em>went on to say</em>, <em>was quoted as saying</em>. */
final class VerbCues {

    private static final Set<String> NO_CUE_AS =
            Set.of("aux", "cop", "amod", "compound", "case", "mark", "det", "fixed", "flat", "advmod", "cc");
    /** Verbs that add a phase to the saying: "went on to say", "appeared to suggest". */
    private static final Set<String> PHASE = WordSections.read("statements/helping-verbs.txt").set("phase");
    /** "The law requires firms to report losses": whether they do is not told. */
    private static final Set<String> PERMITTING = WordSections.read("statements/helping-verbs.txt").set("permitting");
    private static final Set<String> SUPPOSING = WordSections.read("statements/helping-verbs.txt").set("supposing");

    private static final Set<String> HELPING = WordSections.read("statements/helping-verbs.txt").set("helping");

    private final CueWords words;
    private final Page page;
    private final Tree tree;
    private final ReportingVerbs reporting;
    private final SayingPhrases phrases;
    private final PassiveVoice voice;
    private final AttitudeCues attitudes;
    private final Refusals refusals;
    private final NamesOfWorks works;
    private final NounPhrases phrasesBefore;

    VerbCues(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.tree = page.tree();
        this.reporting = new ReportingVerbs(words, page);
        this.phrases = new SayingPhrases(words, page);
        this.voice = new PassiveVoice(words, page);
        this.attitudes = new AttitudeCues(words, page);
        this.refusals = new Refusals(words, page);
        this.works = new NamesOfWorks(page);
        this.phrasesBefore = new NounPhrases(page);
    }

    /** The cue whose verb this token is, or null. */
    @Nullable
    Cue at(int i) {
        CueWord verb = reporting.at(i);
        int last = verb == null ? phrases.lastOf(i) : i;
        CueWord word = last == Page.NONE || verb != null ? verb : SayingPhrases.SAY;
        boolean finite = word != null && page.isFinite(i) && (page.mended(i) || standsBehindSubject(i));
        boolean phrase = verb == null && page.isFinite(i);
        if (word == null || !finite && !phrase && NO_CUE_AS.contains(page.token(i).relation())) {
            return page.tagged(i, "VBN") ? attitudes.at(i) : null;
        }
        if (works.hold(i) || isTalkedOf(i)) {
            return null;
        }
        int helper = tree.firstHelper(i);
        boolean supposed = word.attribution() != AttributionType.ASSERTION && isSupposed(helper);
        if (supposed || isHelped(i) || refusals.isOuter(i) || !refusals.isInner(i) && isInnerOfAnotherCue(i)) {
            return null;
        }
        return new Cue(i, firstOf(i, helper), last, word, Cue.Form.VERB, !finite && voice.isPassive(i));
    }

    /** <em>…, he said, …</em> is a clause, whatever the tree makes of it. */
    private boolean standsBehindSubject(int i) {
        int before = i - 1;
        boolean pronoun = before >= page.outerSentences().startOf(i) && page.tagged(before, "PRP") && !page.quoted(before);
        boolean named = before >= page.outerSentences().startOf(i) && page.token(before).name() == NameKind.PERSON && !page.quoted(before)
                && page.tagged(i, "VBD");
        return named || pronoun && !page.tagged(before, "PRP$");
    }

    /** <em>admitted under questioning that …</em>: somebody else's questions. */
    private boolean isTalkedOf(int i) {
        return page.tagged(i, "VBG") && i > 0 && page.lower(i - 1).equals("under");
    }

    /** <em>to help people understand it</em>, <em>let him explain</em>, where the tree has "people" do it of themselves */
    private boolean isHelped(int i) {
        boolean bare = page.token(i).tag().equals("VB") || page.token(i).tag().equals("VBP");
        Source somebody = bare ? phrasesBefore.antecedentBefore(i) : null;
        return somebody != null && somebody.first() > page.outerSentences().startOf(i)
                && HELPING.contains(page.token(somebody.first() - 1).lemma());
    }

    /** "He may want a deal" tells what the writer supposes, and credits nobody with it. */
    private boolean isSupposed(int first) {
        return page.tagged(first, "MD") && SUPPOSING.contains(page.lower(first));
    }

    /**
     * In "declined to say" and "wants to call for" the outer verb credits; the inner is part of the content. <em>Asked to describe it</em>,
     * nobody has described anything yet.
     */
    private boolean isInnerOfAnotherCue(int i) {
        int head = tree.head(i);
        if (head == Page.NONE || page.quoted(head) || !tree.is(i, "xcomp")) {
            return false;
        }
        CueWord outer = page.tagged(head, "VB") ? words.verb(page.token(head).lemma()) : null;
        if (page.tagged(head, "VB") && PERMITTING.contains(page.token(head).lemma())) {
            return true;
        }
        return outer != null && outer.takes(Complement.INFINITIVE)
                && (!voice.isPassive(head) || page.tagged(i, "VB") && page.lower(i - 1).equals("to"));
    }

    private int firstOf(int i, int helper) {
        int head = tree.head(i);
        if (head == Page.NONE) {
            return helper;
        }
        boolean phase = head < i && page.token(i).relation().equals("xcomp") && !page.quoted(head)
                && PHASE.contains(page.token(head).lemma().toLowerCase(Locale.ROOT));
        return phase || isHeardSaying(i, head) || refusals.isInner(i) ? tree.firstHelper(head) : helper;
    }

    /** <em>was quoted as saying</em>, <em>is heard saying</em> */
    private boolean isHeardSaying(int i, int head) {
        boolean behind = head == i - 1 || head == i - 2 && page.lower(i - 1).equals("as");
        return behind && page.tagged(i, "VBG") && voice.isPassive(head);
    }
}
