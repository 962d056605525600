package onrecord.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows a line in which a transcriber notes what was heard: <em>(CROSSTALK)</em>, <em>[APPLAUSE]</em>, <em>(END VIDEO CLIP)</em>. */
final class StageDirection implements LineRecognizer {

    /** Capitals in brackets, perhaps with the mark that each paragraph of the transcript opens with. */
    private static final Pattern NOTE = Pattern.compile("[\"“]? ?[(\\[][A-Z][A-Z .,'-]{2,60}[)\\]][.\"”]{0,2}");

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        return NOTE.matcher(line.text()).matches() ? Finding.NOISE : null;
    }
}
