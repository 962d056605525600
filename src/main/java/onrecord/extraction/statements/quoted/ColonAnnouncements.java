package onrecord.extraction.statements.quoted;

import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.Gazetteer;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds who speaks a quotation that the sentence before announces with a colon: <em>Caddell continued:</em> <em>From the Post:</em> */
final class ColonAnnouncements {

    private static final int LONGEST_GAP = 30;
    private static final int LONGEST_LINE = 12;

    private final Page page;
    private final NounPhrases phrases;
    private final Attributions attributions;

    ColonAnnouncements(Page page, Attributions attributions) {
        this.page = page;
        this.phrases = new NounPhrases(page);
        this.attributions = attributions;
    }

    /** The one announced for the quotation that begins with this token, or null. */
    @Nullable
    Attribution before(int first) {
        int colon = first - 1;
        boolean announced = colon >= 0 && page.form(colon).equals(":") && page.paragraphOf(colon) >= page.paragraphOf(first) - 1;
        if (!announced) {
            return null;
        }
        int begin = page.outerSentences().startOf(colon);
        for (int i = colon; i >= begin && colon - i < LONGEST_GAP; i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && candidate.cue().reportsSpeech() && candidate.source() != null) {
                candidate.forgetPhrase();
                return candidate;
            }
        }
        return byName(colon, begin);
    }

    /** <em>From the Post:</em> <em>Keller on the bridge:</em> A short line without a verb of saying; the name in it is the source. */
    private @Nullable Attribution byName(int colon, int begin) {
        if (!page.opensParagraph(begin) || colon - begin > LONGEST_LINE || isTopic(begin, colon)) {
            return null;
        }
        for (int i = begin; i < colon; i++) {
            if (isNamed(i) && !page.quoted(i) && !Gazetteer.isCalendarWord(page.lower(i))) {
                Source name = phrases.startingAt(i);
                return name == null ? null : attributions.make(Cue.Form.COLON, colon, name);
            }
        }
        return null;
    }

    private boolean isTopic(int begin, int colon) {
        return Topics.opensWith(page, begin) && !page.hasFinite(begin, colon);
    }

    private boolean isNamed(int i) {
        return page.token(i).name() != NameKind.NONE || page.tagged(i, "NNP") || page.tree().is(i, "nsubj") && page.tagged(i, "PRP");
    }
}
