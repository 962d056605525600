package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.quotations.ArticleQuotations;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.content.ContentCuts;
import onrecord.extraction.statements.content.OutermostAttributions;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.content.WorkTitles;
import onrecord.extraction.statements.modality.DeterminacyReader;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.quoted.QuotedSpeech;
import onrecord.extraction.statements.readings.VerbReadings;
import onrecord.language.Sentence;

/**
 * Finds who said what in an article: <em>“I am OK with that,” Trump said.</em> Cues are found first, then the source of each, then what
 * it credits; quotations are then given to the cue they belong to. Thread-safe.
 */
public final class StatementFinder {

    private final CueWords words;

    public StatementFinder() {
        this(CueWords.english());
    }

    StatementFinder(CueWords words) {
        this.words = words;
    }

    /** In reading order. */
    public List<ExtractedStatement> find(
            ParsedArticle article,
            List<Sentence> sentences,
            ArticleQuotations quotations,
            List<DateMention> dates,
            List<ExtractedPerson> persons) {
        Page page = new Page(article, sentences, quotations);
        new VerbReadings(words, page).mend();
        List<Attribution> attributions = new AttributionFinder(words, page).find();
        PersonIndex mentions = new PersonIndex(persons);
        attributions.removeIf(attribution -> isName(page, attribution.cue(), mentions));
        new ResumedSpeakers(page).resume(attributions);
        attributions.addAll(new QuotedSpeech(words, page, attributions).attach());
        new ContentCuts(page).cut(attributions);
        List<Attribution> outermost = new OutermostAttributions(page).of(spoken(page, attributions));
        List<ExtractedStatement> statements = new StatementWriter(page, dates, persons, mentions).write(outermost);
        return new HeadlineEchoes(page, article.titleSpan()).leaveOut(statements);
    }

    /** <em>Hope</em> Lind did not answer. */
    private static boolean isName(Page page, Cue cue, PersonIndex mentions) {
        PersonIndex.Mention mention = cue.form() == Cue.Form.VERB ? mentions.mentionAt(page.token(cue.head()).span()) : null;
        return mention != null && mention.isName();
    }

    /** Those with source and content, unless it is silence that they tell of, or the title of a work. */
    private static List<Attribution> spoken(Page page, List<Attribution> attributions) {
        DeterminacyReader determinacy = new DeterminacyReader(page);
        WorkTitles titles = new WorkTitles(page);
        List<Attribution> spoken = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.source() != null && !attribution.isEmpty() && !determinacy.isSilence(attribution)
                    && !titles.isAll(attribution.content()) && hasWord(page, attribution)) {
                spoken.add(attribution);
            }
        }
        return spoken;
    }

    /** A mark whose words were lost says nothing. */
    private static boolean hasWord(Page page, Attribution attribution) {
        return attribution.content().stream().anyMatch(span -> span.of(page.text()).codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
