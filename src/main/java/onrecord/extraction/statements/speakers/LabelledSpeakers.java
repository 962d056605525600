package onrecord.extraction.statements.speakers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who speaks under which label of a transcript: after <em>ANN DUNN, PRIME MINISTER: No.</em> both <em>DUNN:</em> and <em>PRIME
 * MINISTER:</em> stand for her.
 */
final class LabelledSpeakers {

    private record Label(Set<String> words, Speaker speaker) {}

    private final Page page;
    private final List<Label> labels = new ArrayList<>();

    LabelledSpeakers(Page page) {
        this.page = page;
    }

    /** Whoever had this label, or a longer one with all its words; null when nobody had, or several. */
    @Nullable
    Speaker under(Cue cue, Source label) {
        if (cue.form() != Cue.Form.COLON) {
            return null;
        }
        Set<String> words = words(label);
        Speaker found = null;
        for (Label earlier : labels) {
            if (earlier.words().containsAll(words)) {
                if (found != null && !found.equals(earlier.speaker())) {
                    return null;
                }
                found = earlier.speaker();
            }
        }
        return found;
    }

    void remember(Cue cue, Source label, Speaker speaker) {
        if (cue.form() == Cue.Form.COLON) {
            labels.add(new Label(words(label), speaker));
        }
    }

    private Set<String> words(Source label) {
        Set<String> words = new HashSet<>();
        for (int i = label.first(); i <= label.last(); i++) {
            if (!page.isPunctuation(i)) {
                words.add(page.form(i).toUpperCase(Locale.ROOT));
            }
        }
        return words;
    }
}
