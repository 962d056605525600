package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.text.Span;
import onrecord.text.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what a headline says only because the article says it, more fully and by the same speaker, below: <em>Keller says bridge
 * will open in May</em> over <em>The bridge will open in the first week of May, Keller said.</em> So does a line in the present tense
 * right under the headline. Words that the headline quotes are kept.
 */
final class HeadlineEchoes {

    /** A headline says little; keeps the time linear. */
    private static final int MOST = 4;
    private static final int FEWEST_WORDS = 3;
    private static final double SHARE = 0.5;
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "say");

    private final Page page;
    private final OuterSentences sentences;
    private final @Nullable Span title;

    HeadlineEchoes(Page page, @Nullable Span title) {
        this.page = page;
        this.sentences = page.outerSentences();
        this.title = title;
    }

    /** @param statements in reading order */
    List<ExtractedStatement> leaveOut(List<ExtractedStatement> statements) {
        if (title == null) {
            return statements;
        }
        List<ExtractedStatement> kept = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (i >= MOST || !isEcho(statements.get(i), statements)) {
                kept.add(statements.get(i));
            }
        }
        return kept;
    }

    private boolean isEcho(ExtractedStatement statement, List<ExtractedStatement> statements) {
        return statement.kind() == StatementKind.INDIRECT && isHeadline(statement) && isSaidBelow(statement, statements);
    }

    private boolean isHeadline(ExtractedStatement statement) {
        if (title == null) {
            return false;
        }
        if (title.overlaps(statement.spans().get(0))) {
            return true;
        }
        int cue = statement.cue() == null ? Page.NONE : page.tokenAt(statement.cue().end() - 1);
        boolean present = cue != Page.NONE && page.tagged(cue, "VBZ");
        return present && sentences.of(cue) > 0 && title.overlaps(page.token(sentences.startOf(cue) - 1).span());
    }

    private boolean isSaidBelow(ExtractedStatement headline, List<ExtractedStatement> statements) {
        Set<String> words = words(headline);
        for (ExtractedStatement other : statements) {
            boolean below = other.spans().get(0).start() >= headline.context().end();
            if (below && sameSpeaker(headline, other) && !isHeadline(other)) {
                Set<String> shared = words(other);
                shared.retainAll(words);
                if (shared.size() >= FEWEST_WORDS && shared.size() >= SHARE * words.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameSpeaker(ExtractedStatement one, ExtractedStatement other) {
        return one.speaker() >= 0 ? one.speaker() == other.speaker() : one.speakerName().equalsIgnoreCase(other.speakerName());
    }

    /** The words that carry meaning, in their dictionary form. */
    private Set<String> words(ExtractedStatement statement) {
        Set<String> words = new HashSet<>();
        for (Span span : statement.spans()) {
            for (int i = page.tokenAt(span.start()); i < page.size() && page.token(i).span().start() < span.end(); i++) {
                String lemma = page.token(i).lemma().toLowerCase(Locale.ROOT);
                boolean open = page.tagged(i, "N") || page.tagged(i, "V") || page.tagged(i, "J") || page.tagged(i, "CD");
                if (open && !LIGHT.contains(lemma)) {
                    words.add(lemma);
                }
            }
        }
        return words;
    }
}
