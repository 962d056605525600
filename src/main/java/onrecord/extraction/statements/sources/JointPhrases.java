package onrecord.extraction.statements.sources;

import java.util.List;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import org.jspecify.annotations.Nullable;

/**
 * Takes in all who speak together where only one of them was found: <em>Mayor Ann Dunn, Judge Bo Lind and <b>engineer Kim Voss</b> said</em>,
 * <em>said <b>Ann Dunn</b>, the mayor, and Bo Lind, a judge</em>.
 */
final class JointPhrases {

    private static final int LONGEST = 40;

    private final Page page;
    private final JointSources joint;

    JointPhrases(Page page) {
        this.page = page;
        this.joint = new JointSources(page);
    }

    Source whole(Source one, Cue cue) {
        Source subject = one.last() < cue.first() ? withoutObject(one) : one;
        Source all = one.last() < cue.first() ? before(subject, cue) : one.first() > cue.last() ? behind(one) : null;
        return all == null ? subject : all;
    }

    /** Of <em>After meeting Ann Dunn, Bo Lind and Kim Voss said</em> the last two, of <em>The owner is Ann Dunn and Bo Lind said</em> the last. */
    private Source withoutObject(Source one) {
        int before = one.first() - 1;
        boolean inside = before >= page.outerSentences().startOf(one.first());
        boolean object = inside && (page.tagged(before, "VB") || page.tagged(before, "IN"));
        boolean predicate = inside && isPredicate(one.first());
        List<Source> all = object || predicate ? joint.in(one) : List.of();
        return all.size() < (predicate ? 2 : 3) ? one : new Source(all.get(1).first(), one.last(), all.get(1).head(), one.own());
    }

    /** "Dunn" of <em>The owner is captain Ann Dunn</em> */
    private boolean isPredicate(int first) {
        int be = first - 1;
        int begin = page.outerSentences().startOf(first);
        while (be > begin && (page.tagged(be, "N") || page.tagged(be, "J") || page.tagged(be, "DT"))) {
            be--;
        }
        return be > begin && page.isFinite(be) && page.token(be).lemma().equals("be") && !page.quoted(be);
    }

    /** From the first place where the list may begin to the cue. */
    private @Nullable Source before(Source one, Cue cue) {
        int last = cue.first() - 1;
        while (last > one.last() && (page.form(last).equals(",") || page.tagged(last, "RB"))) {
            last--;
        }
        int begin = Math.max(page.outerSentences().startOf(cue.first()), cue.first() - LONGEST);
        for (int first = begin; first <= one.first(); first++) {
            if (!opens(first, begin)) {
                continue;
            }
            List<Source> all = joint.in(new Source(first, last, one.head(), true));
            if (all.stream().anyMatch(part -> part.first() <= one.head() && one.head() <= part.last()) && reachCue(all, last)) {
                return new Source(first, Math.max(one.last(), lastOf(all).last()), one.head(), true);
            }
        }
        return null;
    }

    private static Source lastOf(List<Source> all) {
        return all.get(all.size() - 1);
    }

    /** Whether at most an apposition stands between the last of them and the cue. */
    private boolean reachCue(List<Source> all, int last) {
        int next = joint.afterBrackets(lastOf(all).last() + 1, last);
        boolean relative = next < last && page.tagged(next + 1, "W");
        return next > last || page.form(next).equals(",") && (relative || !page.hasFinite(next + 1, last));
    }

    /** Whether a subject may begin here: not behind a verb or a preposition. */
    private boolean opens(int first, int begin) {
        return !page.quoted(first)
                && (first == begin || page.isPunctuation(first - 1) || page.tagged(first - 1, "CC") || page.quoted(first - 1)
                        || page.lower(first - 1).equals("that"));
    }

    private @Nullable Source behind(Source one) {
        int end = Math.min(page.outerSentences().endOf(one.first()), one.first() + LONGEST);
        int last = one.last();
        while (last + 1 < end && !page.quoted(last + 1)) {
            last++;
        }
        List<Source> all = joint.in(new Source(one.first(), last, one.head(), one.own()));
        if (all.isEmpty()) {
            return null;
        }
        int next = lastOf(all).last() + 1;
        boolean clause = next <= last && page.isFinite(next);
        return lastOf(all).head() <= one.last() || clause ? null : new Source(one.first(), lastOf(all).last(), one.head(), one.own());
    }
}
