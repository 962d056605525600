package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import onrecord.extraction.statements.Attribution.Evidence;
import onrecord.text.Span;

/**
 * Settles what happens where attributions meet: content ends where the next reporting clause with quoted words begins, "said … but added"
 * is two statements of one speaker, and what stands inside somebody's words is that somebody's statement alone.
 */
final class Overlaps {

    private static final Set<String> NOT_RESUMED = Set.of("agree", "continue", "begin", "decide");

    private final Page page;

    Overlaps(Page page) {
        this.page = page;
    }

    /** <em>She said that it rained but added that…</em>: the second verb has the first one's speaker and ends the first one's words. */
    void resumeSpeakers(List<Attribution> attributions) {
        Attribution before = null;
        for (Attribution attribution : attributions) {
            Cue cue = attribution.cue;
            boolean speech = cue.form() == Cue.Form.VERB && cue.reportsSpeech() && cue.word().takes(Complement.CLAUSE) && !cue.passive();
            if (!speech || NOT_RESUMED.contains(cue.word().lemma())) {
                continue;
            }
            boolean sameFrame = before != null && page.frameOf(before.cue.head()) == page.frameOf(cue.head());
            boolean owns = attribution.source != null && attribution.source.own();
            int conjunction = conjunctionBefore(cue.first());
            if (sameFrame && !owns && conjunction != Page.NONE && page.token(cue.head()).tag().equals(page.token(before.cue.head()).tag())
                    && before.source != null) {
                attribution.source = before.source.borrowed();
                before.endBefore(endOfWord(conjunction));
            } else if (owns) {
                before = attribution;
            }
        }
    }

    private int conjunctionBefore(int first) {
        int i = first - 1;
        while (i > page.frameStart(page.frameOf(first)) && page.tagged(i, "RB")) {
            i--;
        }
        return i > page.frameStart(page.frameOf(first)) && page.tagged(i, "CC") ? i : Page.NONE;
    }

    private int endOfWord(int next) {
        int i = next - 1;
        while (i > 0 && !page.quoted(i) && page.form(i).equals(",")) {
            i--;
        }
        return page.token(i).span().end();
    }

    /** <em>She said it rained, and when asked he replied, “No”</em>: the first content ends before the second clause. */
    void cutAtQuotedClauses(List<Attribution> attributions) {
        Attribution open = null;
        for (Attribution attribution : attributions) {
            boolean quoted = attribution.evidence() == Evidence.BESIDE && attribution.source != null && attribution.source.own()
                    && attribution.cue.form() == Cue.Form.VERB;
            boolean reaches = open != null && quoted && open.overlaps(page.token(attribution.cue.head()).span())
                    && page.frameOf(open.cue.head()) == page.frameOf(attribution.cue.head());
            int boundary = reaches ? boundaryBefore(attribution.first(), open.cue.last()) : Page.NONE;
            if (boundary != Page.NONE) {
                open.endBefore(endOfWord(boundary));
            }
            if (!attribution.isEmpty() && attribution.evidence() == Evidence.COMPLEMENT) {
                open = attribution;
            }
        }
    }

    /** The conjunction behind a comma that opens the clause of this token. */
    private int boundaryBefore(int first, int stop) {
        for (int i = first; i > stop + 1; i--) {
            if (page.tagged(i, "CC") && page.form(i - 1).equals(",")) {
                return i;
            }
        }
        return Page.NONE;
    }

    /** Leaves out whose cue stands in the content of another. Sorted by where the content begins, each is compared with the widest so far. */
    List<Attribution> outermost(List<Attribution> attributions) {
        List<Span> contents = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.source != null) {
                contents.addAll(attribution.content());
            }
        }
        contents.sort(Comparator.naturalOrder());
        List<Attribution> kept = new ArrayList<>();
        int next = 0;
        int reach = -1;
        for (Attribution attribution : attributions.stream().sorted(Comparator.comparingInt(a -> a.cue.head())).toList()) {
            Span cue = page.token(attribution.cue.head()).span();
            while (next < contents.size() && contents.get(next).start() <= cue.start()) {
                reach = Math.max(reach, contents.get(next++).end());
            }
            if (reach <= cue.start()) {
                kept.add(attribution);
            }
        }
        return kept;
    }
}
