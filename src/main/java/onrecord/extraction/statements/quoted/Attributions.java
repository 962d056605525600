package onrecord.extraction.statements.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import org.jspecify.annotations.Nullable;

/** The attributions of a page, found by where they stand. */
final class Attributions {

    private final CueWord say;
    private final Map<Integer, Attribution> byStart = new HashMap<>();
    private final Map<Integer, Attribution> byCue = new HashMap<>();
    private final Map<Integer, Attribution> byLine = new HashMap<>();
    private final List<Attribution> made = new ArrayList<>();

    /** @param say stands in for the verb where a colon or a name alone credits the words */
    Attributions(Page page, CueWord say, List<Attribution> found) {
        this.say = say;
        for (Attribution attribution : found) {
            byCue.put(attribution.cue().last(), attribution);
            if (attribution.cue().opensLine()) {
                byLine.put(page.paragraphOf(attribution.cue().head()), attribution);
            }
            if (attribution.cue().reportsSpeech()) {
                byStart.putIfAbsent(attribution.first(), attribution);
            }
        }
    }

    /** The verb of saying whose clause, "Trump said" or "said Trump", begins with this token. */
    @Nullable
    Attribution startingAt(int token) {
        return byStart.get(token);
    }

    /** The one whose cue ends with this token. */
    @Nullable
    Attribution ofCue(int token) {
        return byCue.get(token);
    }

    /** The one that credits the whole paragraph to a name before a colon. */
    @Nullable
    Attribution ofLine(int paragraph) {
        return byLine.get(paragraph);
    }

    /** Credits what follows this mark or name, where there is no verb of saying. */
    Attribution make(Cue.Form form, int token, Source source) {
        return make(Cue.of(token, say, form), source);
    }

    Attribution make(Cue cue, Source source) {
        Attribution attribution = new Attribution(cue, source);
        made.add(attribution);
        byCue.put(cue.last(), attribution);
        return attribution;
    }

    /** What had to be made, in reading order. */
    List<Attribution> made() {
        return made;
    }
}
