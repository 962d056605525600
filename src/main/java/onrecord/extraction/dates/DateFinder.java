package onrecord.extraction.dates;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.forms.DateContext;
import onrecord.extraction.dates.forms.DateForm.Found;
import onrecord.extraction.dates.forms.DateForms;
import onrecord.extraction.dates.forms.MayAsName;
import onrecord.extraction.dates.tense.Tenses;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.language.Sentence;
import onrecord.text.Span;

/**
 * Finds the time expressions of an article: <em>on Wednesday</em>, <em>4 February</em>, <em>last month</em>, <em>from 2016-19</em>. Each
 * word is shown to the date forms in turn; the first one that knows an expression beginning there gets it. Noise is never looked at.
 * Thread-safe; takes time linear in the length of the text.
 */
public final class DateFinder {

    /** In reading order, none overlapping. */
    public List<DateMention> find(ParsedArticle article, List<Sentence> sentences) {
        List<ParagraphWords> paragraphs = new ArrayList<>();
        for (Span paragraph : article.paragraphs()) {
            paragraphs.add(new ParagraphWords(article.text(), paragraph));
        }
        DateContext context = new DateContext(article.publishedOn(), new Tenses(sentences), article.text().contains("May")
                && MayAsName.in(paragraphs));
        List<DateMention> mentions = new ArrayList<>();
        for (ParagraphWords words : paragraphs) {
            find(words, context, mentions);
        }
        return mentions;
    }

    private static void find(ParagraphWords words, DateContext context, List<DateMention> mentions) {
        int at = 0;
        int free = 0;
        while (at < words.count()) {
            Found found = DateForms.read(words, at, context);
            if (found == null) {
                at++;
                continue;
            }
            mentions.add(new DateMention(words.span(Math.max(free, withModifiers(words, at)), found.end()), found.date()));
            if (found.date() != null && found.isTold()) {
                context.remember(found.date());
            }
            at = found.end();
            free = at;
        }
    }

    /** "early", "late", "mid-" before a date belong to it. */
    private static int withModifiers(ParagraphWords words, int at) {
        int start = at;
        start -= words.isDash(start - 1) && words.is(start - 2, "mid", "early", "late") ? 2 : 0;
        start -= words.is(start - 1, "early", "late", "earlier", "later") ? 1 : 0;
        return start;
    }
}
