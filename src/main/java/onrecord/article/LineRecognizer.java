package onrecord.article;

import org.jspecify.annotations.Nullable;

/**
 * Recognises one kind of line that surrounds an article: a kind of noise, or a credit that a publisher prints. Only short lines are shown to it, so a
 * regular expression on the line is safe.
 */
interface LineRecognizer {

    /** What the line is, or null when it is not of this kind. When in doubt it belongs to the article. */
    @Nullable
    Finding read(Line line, PagePart place);
}
