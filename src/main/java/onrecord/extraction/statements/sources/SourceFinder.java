package onrecord.extraction.statements.sources;

import java.util.Set;
import onrecord.extraction.people.words.Titles;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.NameKind;
import onrecord.language.Token;
import onrecord.text.AttributionType;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a cue credits: the subject of the verb (<em>Trump said</em>), the agent of a passive (<em>was told by Trump</em>), the owner of
 * a noun (<em>his belief</em>), or what follows <em>according to</em>.
 */
public final class SourceFinder {

    private static final Set<String> SAID = WordSections.read("statements/reporters-tails.txt").set("what was said");

    private final Page page;
    private final Tree tree;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final JointPhrases joint;
    private final TwiceDescribed twice;
    private final NamedExamples examples;
    private final ParticipleObjects objects;

    public SourceFinder(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.phrases = new NounPhrases(page);
        this.subjects = new Subjects(page);
        this.joint = new JointPhrases(page);
        this.twice = new TwiceDescribed(page);
        this.examples = new NamedExamples(page);
        this.objects = new ParticipleObjects(page);
    }

    /** Null when the text does not say, or only says "it is said". */
    @Nullable
    public Source sourceOf(Cue cue) {
        Source example = cue.form() == Cue.Form.VERB && !cue.passive() ? examples.lastBefore(cue) : null;
        if (example != null) {
            return example;
        }
        Source source = switch (cue.form()) {
            case ACCORDING_TO -> withAuthor(phrases.untilComma(cue.last() + 1));
            case NOUN -> ownerOf(cue);
            case ADJECTIVE -> subjects.of(cue);
            default -> cue.passive() ? agentOf(cue) : subjects.of(cue);
        };
        source = source == null || cue.passive() ? source : objects.whole(source);
        if (source != null && page.lower(source.first()).equals("according") && source.first() + 2 <= source.head()) {
            source = behindAccording(source, cue);
        }
        if (source == null || !source.refersToSomebody(page) && !isItSaying(source, cue)) {
            return null;
        }
        if (isEchoed(source, cue)) {
            return null;
        }
        boolean weather = cue.form() == Cue.Form.ADJECTIVE && page.lower(source.head()).equals("it");
        return !weather && !isFreeRelative(source, cue) && !isAsked(source, cue) ? joint.whole(twice.whole(withMay(source), cue), cue)
                : null;
    }

    /** <em>According to a report by the Oslo Institute, …</em> */
    private @Nullable Source withAuthor(@Nullable Source paper) {
        int by = paper == null ? Page.NONE : paper.last() + 1;
        boolean written = paper != null && by + 1 < page.size() && page.lower(by).equals("by") && !page.quoted(by) && isPaper(paper);
        Source author = written ? phrases.untilComma(by + 1) : null;
        boolean named = author != null && (page.token(author.head()).name() != NameKind.NONE || page.tagged(author.head(), "NNP"));
        return paper == null || author == null || !named ? paper : new Source(paper.first(), author.last(), paper.head(), paper.own());
    }

    /** A report, an analysis: no person, and nothing with a name. */
    private boolean isPaper(Source source) {
        Token head = page.token(source.head());
        return head.name() == NameKind.NONE && head.tag().startsWith("NN") && !HumanNouns.isOne(head) && !HumanNouns.areSeveral(head);
    }

    /** Of <em>according to the firm, which said</em> the firm; of <em>according to the scale, two means</em> the two. */
    private Source behindAccording(Source source, Cue cue) {
        Source beside = phrases.linkedBefore(cue.first());
        return beside == null ? new Source(source.first() + 2, source.last(), source.head(), source.own()) : beside;
    }

    /** "Theresa May", where the tags take the surname for a verb. */
    private Source withMay(Source source) {
        int next = source.last() + 1;
        boolean surname = next < page.size() && page.form(next).equals("May") && page.token(source.last()).name() == NameKind.PERSON;
        return surname ? new Source(source.first(), next, source.head(), source.own()) : source;
    }

    /** <em>It closed the bridge, saying that it was old.</em> */
    private boolean isItSaying(Source source, Cue cue) {
        boolean saying = page.tagged(cue.head(), "VBG") && cue.isActiveSpeech() && cue.first() > 0;
        return saying && page.lower(source.head()).equals("it")
                && (page.form(cue.first() - 1).equals(",") || page.tagged(cue.first() - 1, "CC"));
    }

    /** <em>…, a claim echoed by the owner</em>: nothing is said but the claim. */
    private boolean isEchoed(Source source, Cue cue) {
        int by = cue.last() + 1;
        return source.last() < cue.first() && by < page.size() && page.lower(by).equals("by")
                && SAID.contains(page.token(source.head()).lemma());
    }

    /** In <em>left what he called a circus</em> the clause only names a thing; “a circus” would be his word. */
    private boolean isFreeRelative(Source source, Cue cue) {
        int next = cue.last() + 1;
        boolean quotes = next < page.size() && (page.quoted(next) || page.token(next).lemma().equals("be"));
        return !quotes && standsBehind("what", source, cue);
    }

    /** In <em>concern over whether he will signal a retreat</em> nobody has signalled anything. */
    private boolean isAsked(Source source, Cue cue) {
        return standsBehind("whether", source, cue)
                || standsBehind("if", source, cue) && cue.word().attribution() != AttributionType.ASSERTION;
    }

    private boolean standsBehind(String word, Source source, Cue cue) {
        boolean before = source.own() && source.first() < cue.first() && source.first() > 0;
        return before && page.form(source.first() - 1).equalsIgnoreCase(word);
    }

    private @Nullable Source ownerOf(Cue cue) {
        int owner = tree.child(cue.head(), "nmod:poss");
        if (owner == Page.NONE || page.quoted(owner)) {
            return null;
        }
        Source phrase = phrases.around(owner, cue.first() - 1);
        int name = Titles.of(page.form(owner)) != null ? tree.childBehind(owner, "flat") : Page.NONE;
        return name == Page.NONE ? phrase : new Source(phrase.first(), phrase.last(), name, phrase.own());
    }

    private @Nullable Source agentOf(Cue cue) {
        for (int child : tree.children(cue.head())) {
            if (child > cue.head() && tree.is(child, "obl") && isLedByBy(child) && !page.quoted(child)) {
                return phrases.around(child, tree.lastOfSubtree(child));
            }
        }
        return agentBehindQuotation(cue.last() + 1);
    }

    private boolean isLedByBy(int noun) {
        int marker = tree.child(noun, "case");
        return marker != Page.NONE && page.form(marker).equalsIgnoreCase("by");
    }

    /** <em>was called “a liar” by Dunn</em> */
    private @Nullable Source agentBehindQuotation(int from) {
        int by = from < page.size() && page.quoted(from) ? page.quotations().lastAt(from) + 1 : Page.NONE;
        boolean agent = by != Page.NONE && by + 1 < page.size() && page.lower(by).equals("by");
        return agent ? phrases.untilComma(by + 1) : null;
    }
}
