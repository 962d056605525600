package onrecord.extraction.statements.quoted;

import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks a quotation without a reporting clause in the sentence before it, which stands in the same paragraph, or in the one
 * before when the quotation is a paragraph of its own: <em>The law is dead, Keller said. “We buried it.”</em>
 */
final class SentenceBefore {

    private static final int FARTHEST_CUE = 60;
    private static final int FEWEST_TOKENS = 5;
    private static final Set<String> PERSONAL = WordSections.read("statements/pronouns.txt").set("speaker");

    private final Page page;
    private final Tree tree;
    private final OuterSentences sentences;
    private final Quotations quotations;
    private final NounPhrases phrases;
    private final Attributions attributions;

    SentenceBefore(Page page, Attributions attributions) {
        this.page = page;
        this.tree = page.tree();
        this.sentences = page.outerSentences();
        this.quotations = page.quotations();
        this.phrases = new NounPhrases(page);
        this.attributions = attributions;
    }

    /** Whoever reports something there by a verb of saying, or null. */
    @Nullable
    Attribution reporterOf(int quotation) {
        int sentence = sentenceBefore(quotation);
        if (sentence == Page.NONE) {
            return null;
        }
        for (int i = sentences.end(sentence) - 1; i >= sentences.start(sentence) && sentences.end(sentence) - i < FARTHEST_CUE; i--) {
            Attribution candidate = attributions.ofCue(i);
            Source source = candidate == null ? null : candidate.source();
            if (candidate != null && source != null && reports(candidate)) {
                boolean around = candidate.evidence() != Evidence.COMPLEMENT && candidate.evidence() != Evidence.PHRASE;
                return around ? candidate : attributions.make(candidate.cue(), source.borrowed());
            }
        }
        return null;
    }

    private boolean reports(Attribution attribution) {
        Cue cue = attribution.cue();
        boolean speech = cue.form() == Cue.Form.VERB && cue.reportsSpeech() && cue.word().takes(Complement.CLAUSE);
        return speech && !attribution.isEmpty() && !isDenied(cue);
    }

    /** <em>He did not suggest a trial.</em> */
    private boolean isDenied(Cue cue) {
        for (int child : tree.children(cue.head())) {
            if (child < cue.head() && page.token(child).lemma().equals("not")) {
                return true;
            }
        }
        return false;
    }

    /** <em>Keller shook her head. “We looked at every bolt.”</em> Whoever acts there speaks the sentence that is quoted; or null. */
    @Nullable
    Attribution actorOf(int quotation) {
        Source actor = isWholeSentence(quotation) && isLong(quotation) ? actorBefore(quotation) : null;
        return actor == null ? null : attributions.make(Cue.Form.NAME_LINE, actor.head(), actor);
    }

    /** Whoever acts there by name before words that are all of a sentence, however short; or null. */
    @Nullable
    Source namedActor(int quotation) {
        Source actor = isWholeSentence(quotation) ? actorBefore(quotation) : null;
        for (int i = actor == null ? 1 : actor.first(); actor != null && i <= actor.last(); i++) {
            if (page.token(i).name() == NameKind.PERSON) {
                return actor;
            }
        }
        return null;
    }

    private @Nullable Source actorBefore(int quotation) {
        int sentence = sentenceBefore(quotation);
        if (sentence == Page.NONE) {
            return null;
        }
        for (int i = sentences.start(sentence); i < sentences.end(sentence) && i - sentences.start(sentence) < FARTHEST_CUE; i++) {
            boolean person = page.token(i).name() == NameKind.PERSON || isTitleOfName(i) || PERSONAL.contains(page.lower(i))
                    || HumanNouns.isOne(page.token(i))
                    || page.lower(i).endsWith("year-old") || page.lower(i).equals("old");
            boolean acts = tree.is(i, "nsubj") && tree.head(i) > i && isMain(tree.head(i));
            if (person && acts && !page.quoted(i)) {
                return withName(phrases.around(i, tree.head(i) - 1));
            }
        }
        return null;
    }

    /** "Reporter Ann Dunn", where the tree has the two apart */
    private Source withName(Source actor) {
        int last = actor.last();
        while (last + 1 < page.size() && page.token(last + 1).name() == NameKind.PERSON && !page.quoted(last + 1)) {
            last++;
        }
        return last == actor.last() ? actor : new Source(actor.first(), last, last, actor.own());
    }

    /** "Bishop" of <em>Bishop Keller</em>, where the tree has the name hang on it */
    private boolean isTitleOfName(int i) {
        return page.token(i + 1).name() == NameKind.PERSON && tree.is(i + 1, "flat") && tree.head(i + 1) == i;
    }

    private boolean isMain(int verb) {
        return tree.head(verb) == Page.NONE || tree.is(verb, "parataxis");
    }

    private boolean isWholeSentence(int quotation) {
        int sentence = sentences.of(quotations.first(quotation));
        return quotations.first(quotation) == sentences.start(sentence) && quotations.last(quotation) == sentences.end(sentence) - 1;
    }

    private boolean isLong(int quotation) {
        return quotations.last(quotation) - quotations.first(quotation) >= FEWEST_TOKENS;
    }

    private int sentenceBefore(int quotation) {
        int begin = sentences.startOf(quotations.first(quotation));
        if (begin == 0 || page.quoted(begin - 1)) {
            return Page.NONE;
        }
        int paragraphs = page.paragraphOf(begin) - page.paragraphOf(begin - 1);
        boolean near = paragraphs == 0
                || paragraphs == 1 && isWholeSentence(quotation) && isLong(quotation) && sentences.fillsParagraph(quotation);
        return near ? sentences.of(begin - 1) : Page.NONE;
    }
}
