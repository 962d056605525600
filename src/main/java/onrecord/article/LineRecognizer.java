package onrecord.article;

import org.jspecify.annotations.Nullable;

/**
 * A publisher's habit or a kind of noise: knows one sort of line that surrounds an article. Only short lines are shown to it, so a
 * regular expression on the line is safe.
 */
interface LineRecognizer {

    /** What the line is, or null when it is not of this sort. When in doubt it is the article. */
    @Nullable
    Finding read(Line line, PagePart place);
}
