package onrecord.article;

import org.jspecify.annotations.Nullable;

/** Knows lines without a word: <em>...</em>, <em>* * *</em>, <em>———</em>. A lone quotation mark is left to the article. */
final class SignLine implements LineRecognizer {

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        if (!line.plain().isEmpty()) {
            return null;
        }
        boolean quotation = line.text().chars().anyMatch(c -> "\"“”„«»'‘’".indexOf(c) >= 0);
        boolean tag = line.text().indexOf('<') >= 0 || line.text().indexOf('>') >= 0;
        return quotation && !tag ? null : Finding.NOISE;
    }
}
