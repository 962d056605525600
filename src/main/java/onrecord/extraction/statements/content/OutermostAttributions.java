package onrecord.extraction.statements.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.text.Span;

/**
 * Leaves out whose cue stands in the content of another: what stands inside somebody's words is that somebody's statement alone. Where two
 * contents hold each other's cues, the clause in parenthesis is the outer one: <em>The US wants to talk, the president said</em>.
 */
public final class OutermostAttributions {

    private final Page page;

    public OutermostAttributions(Page page) {
        this.page = page;
    }

    /** In the order of their cues. */
    public List<Attribution> of(List<Attribution> attributions) {
        List<Attribution> inOrder = new ArrayList<>(attributions);
        inOrder.sort(Comparator.comparingInt(attribution -> attribution.cue().head()));
        List<Attribution> parentheses = new ArrayList<>();
        for (Attribution attribution : inOrder) {
            if (attribution.evidence() == Evidence.AROUND) {
                parentheses.add(attribution);
            }
        }
        List<Attribution> outsideParentheses = outside(parentheses, inOrder);
        return withoutEchoes(outside(outsideParentheses, outsideParentheses));
    }

    /** Those whose cue stands in no content of the outer ones; both are gone through once, in reading order. */
    private List<Attribution> outside(List<Attribution> outer, List<Attribution> attributions) {
        List<Span> contents = contentsOf(outer);
        List<Attribution> kept = new ArrayList<>();
        int next = 0;
        int reach = -1;
        for (Attribution attribution : attributions) {
            int cue = page.token(attribution.cue().head()).span().start();
            while (next < contents.size() && contents.get(next).start() <= cue) {
                reach = Math.max(reach, contents.get(next++).end());
            }
            if (reach <= cue) {
                kept.add(attribution);
            }
        }
        return kept;
    }

    private static List<Span> contentsOf(List<Attribution> attributions) {
        List<Span> contents = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.cue().form() != Cue.Form.ACCORDING_TO && !isEcho(attribution)) {
                contents.addAll(attribution.content());
            }
        }
        contents.sort(Comparator.naturalOrder());
        return contents;
    }

    /** An echo of words that are credited to somebody already credits nobody else. */
    private List<Attribution> withoutEchoes(List<Attribution> attributions) {
        List<Attribution> kept = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Span next = i + 1 < attributions.size() ? page.token(attributions.get(i + 1).cue().head()).span() : null;
            boolean echo = next != null && isEcho(attributions.get(i)) && attributions.get(i).overlaps(next);
            if (!echo) {
                kept.add(attributions.get(i));
            }
        }
        return kept;
    }

    /** <em>echoed her call for “peace”</em>: the words are hers, and the echo is left to them. */
    private static boolean isEcho(Attribution attribution) {
        return attribution.cue().word().lemma().equals("echo");
    }
}
