package onrecord.extraction.statements.modality;

import java.util.List;
import java.util.Set;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.AttributionType;
import onrecord.text.Determinacy;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Tells whether the text claims that a source said, thought or wanted something. It does not in <em>never said that</em>, <em>may say
 * that</em>, <em>if she says that</em>, <em>nobody said that</em>, <em>refused to say whether</em>.
 */
public final class DeterminacyReader {

    private static final WordSections WORDS = WordSections.read("statements/modality.txt");
    private static final Set<String> NOBODY = WORDS.set("nobody");
    private static final Set<String> ASKING = WORDS.set("asking");

    private final Page page;
    private final Tree tree;
    private final Negation negation;
    private final OpenClauses clauses;
    private final OpenVerbs verbs;
    private final UnsaidWords unsaid;

    public DeterminacyReader(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.negation = new Negation(page);
        this.clauses = new OpenClauses(page);
        this.verbs = new OpenVerbs(page);
        this.unsaid = new UnsaidWords(page);
    }

    public Determinacy of(Attribution attribution) {
        Cue cue = attribution.cue();
        boolean open = switch (cue.form()) {
            case VERB -> isUnsaid(attribution) || verbs.isOpen(attribution) || clauses.isOpen(attribution) || isQuestion(attribution)
                    || unsaid.are(attribution);
            case ADJECTIVE -> isNobody(attribution) || clauses.isOpen(attribution);
            default -> false;
        };
        return open ? Determinacy.INDETERMINATE : Determinacy.DETERMINATE;
    }

    /** Whether nothing at all was said: <em>did not respond to a request</em>, <em>did not mention the fire</em>. */
    public boolean isSilence(Attribution attribution) {
        return attribution.evidence() == Evidence.PHRASE && attribution.cue().form() == Cue.Form.VERB && isUnsaid(attribution);
    }

    /** <em>did not say</em>, <em>nobody said</em>. Who does not believe something believes the opposite, which is a matter of polarity. */
    private boolean isUnsaid(Attribution attribution) {
        Cue cue = attribution.cue();
        AttributionType type = cue.word().attribution();
        boolean said = type == AttributionType.ASSERTION || type == AttributionType.FACT;
        return said && (negation.of(cue) || sharesNegation(cue.head())) || isNobody(attribution);
    }

    /**
     * <em>did not appear or say that it rained</em>: the second verb stands under the first one's auxiliary. The tagger often takes it for a
     * present tense.
     */
    private boolean sharesNegation(int verb) {
        boolean bare = page.token(verb).tag().equals("VB") || page.token(verb).tag().equals("VBP");
        boolean second = bare && tree.is(verb, "conj") && tree.head(verb) != Page.NONE && tree.firstHelper(verb) == verb;
        return second && page.token(tree.head(verb)).tag().equals("VB") && negation.of(tree.head(verb));
    }

    private boolean isNobody(Attribution attribution) {
        Source source = attribution.source();
        if (source == null || page.quoted(source.first())) {
            return false;
        }
        int first = source.first();
        boolean number = first + 1 < page.size() && page.tagged(first + 1, "CD");
        boolean negated = NOBODY.contains(page.lower(first)) && !number || page.lower(first).equals("not");
        boolean behindNor = first > page.outerSentences().startOf(first)
                && (page.lower(first - 1).equals("nor") || page.lower(first - 1).equals("neither"));
        return negated || behindNor;
    }

    /**
     * <em>did not say whether</em>, <em>to determine if</em>: where nobody asks, the question stays without an answer. But the condition is
     * part of what is said in <em>If it rains, she argues, they will stay</em>.
     */
    private boolean isQuestion(Attribution attribution) {
        List<Span> content = attribution.content();
        if (content.isEmpty() || attribution.evidence() == Evidence.AROUND || ASKING.contains(attribution.cue().word().lemma())) {
            return false;
        }
        int first = page.tokenAt(content.get(0).start());
        if (page.quoted(first)) {
            return false;
        }
        return page.lower(first).equals("whether") || page.lower(first).equals("if") && hasOneVerb(first, content.get(0));
    }

    /**
     * Not in <em>said if it rained they would stay</em>, nor in <em>said that, if elected, they would stay</em>, where the condition is part of
     * what is said.
     */
    private boolean hasOneVerb(int first, Span clause) {
        int finite = 0;
        for (int i = first; i < page.size() && page.token(i).span().end() <= clause.end(); i++) {
            if (finite == 0 && i > first + 1 && page.form(i).equals(",") && page.tagged(i - 1, "V")) {
                return false;
            }
            finite += page.isFinite(i) ? 1 : 0;
        }
        return finite == 1;
    }
}
