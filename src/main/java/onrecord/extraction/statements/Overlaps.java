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

    private static final Set<String> CONTRAST = Set.of("though", "although", "while", "whereas");

    private static final Set<String> SET_OFF = Set.of(",", "—", "–", "--", "―");

    private final Page page;
    private final Tree tree;
    private final Frames frames;

    Overlaps(Page page) {
        this.page = page;
        this.tree = page.tree;
        this.frames = page.frames;
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
            boolean sameFrame = before != null && frames.of(before.cue.head()) == frames.of(cue.head());
            boolean owns = attribution.source != null && attribution.source.own();
            int conjunction = conjunctionBefore(cue.first());
            boolean participle = page.tagged(cue.head(), "VBG") && cue.first() > 0 && page.form(cue.first() - 1).equals(",");
            if (sameFrame && !owns && participle && before.source != null) {
                attribution.source = before.source.borrowed();
            } else if (sameFrame && !owns && resumes(attribution, before) && conjunction != Page.NONE && sameTense(cue, before.cue)
                    && before.source != null) {
                attribution.source = before.source.borrowed();
                before.endBefore(endOfWord(conjunction));
            } else if (owns) {
                before = attribution;
            }
        }
    }

    /** Not in <em>when she asked him, he laughed and said</em>: there the speaker comes after the first verb's clause. */
    private boolean resumes(Attribution attribution, Attribution before) {
        if (attribution.source == null || attribution.source.head() < before.cue.head()) {
            return true;
        }
        int verb = tree.head(attribution.cue.head());
        int outer = before.cue.head();
        return verb != Page.NONE && tree.firstOfSubtree(outer) <= verb && verb <= tree.lastOfSubtree(outer);
    }

    /** The tagger often takes a bare past tense for a participle. */
    private boolean sameTense(Cue second, Cue first) {
        String tag = page.token(second.head()).tag();
        String other = page.token(first.head()).tag();
        boolean past = tag.equals("VBN") && second.first() == second.head() && other.equals("VBD");
        return tag.equals(other) || past;
    }

    private int conjunctionBefore(int first) {
        int i = first - 1;
        while (i > frames.startOf(first) && page.tagged(i, "RB")) {
            i--;
        }
        return i > frames.startOf(first) && page.tagged(i, "CC") ? i : Page.NONE;
    }

    private int endOfWord(int next) {
        int i = next - 1;
        while (i > 0 && !page.quoted(i) && setsOff(i)) {
            i--;
        }
        return page.token(i).span().end();
    }

    /** <em>She said it rained, and when asked he replied, “No”</em>: the first content ends before the second clause. */
    void cutAtQuotedClauses(List<Attribution> attributions) {
        Attribution open = null;
        for (Attribution attribution : attributions) {
            boolean quoted = attribution.source != null && attribution.source.own() && attribution.cue.form() == Cue.Form.VERB
                    && (attribution.evidence() == Evidence.BESIDE || opensNewClause(attribution));
            quoted |= insideRelativeClause(attribution);
            boolean reaches = open != null && quoted && open.overlaps(page.token(attribution.cue.head()).span())
                    && frames.of(open.cue.head()) == frames.of(attribution.cue.head());
            int boundary = reaches ? boundaryBefore(attribution.first(), open.cue.last()) : Page.NONE;
            if (open != null && isMainClause(attribution, open)) {
                boundary = page.hasFinite(open.cue.last() + 1, attribution.first() - 1) ? attribution.first() : open.cue.last() + 1;
            }
            if (boundary != Page.NONE) {
                open.endBefore(endOfWord(boundary));
            }
            if (!attribution.isEmpty() && (attribution.evidence() == Evidence.COMPLEMENT || attribution.evidence() == Evidence.PHRASE)) {
                open = attribution;
            }
        }
    }

    /** <em>When he wrote the book, Keller said that…</em>: the main clause is no part of the one in front. */
    private boolean isMainClause(Attribution attribution, Attribution open) {
        boolean main = attribution.source != null && attribution.source.own() && !attribution.isEmpty()
                && tree.head(attribution.cue.head()) == Page.NONE && page.isFinite(attribution.cue.first());
        int first = attribution.first();
        return main && first > 0 && page.form(first - 1).equals(",") && !page.quoted(first - 1)
                && frames.of(first) == frames.of(open.cue.head()) && open.cue.head() < first
                && open.overlaps(page.token(attribution.cue.head()).span()) && tree.head(open.cue.head()) != Page.NONE;
    }

    /** <em>met Olsen, who, according to him, “wants peace”</em> */
    private boolean insideRelativeClause(Attribution attribution) {
        int pronoun = attribution.first() - 2;
        return attribution.cue.form() == Cue.Form.ACCORDING_TO && pronoun > frames.startOf(attribution.first())
                && page.form(pronoun + 1).equals(",") && page.tagged(pronoun, "W");
    }

    /** <em>…, but she denied</em>, <em>…, though he noted</em> */
    private boolean opensNewClause(Attribution attribution) {
        int first = attribution.first();
        int link = first - 1;
        boolean linked = link > frames.startOf(first) && !page.quoted(link) && setsOff(link - 1)
                && (page.tagged(link, "CC") || CONTRAST.contains(page.lower(link)));
        return linked && !attribution.isEmpty();
    }

    /** The conjunction behind a comma that opens the clause of this token. */
    private int boundaryBefore(int first, int stop) {
        for (int i = first; i > stop + 1; i--) {
            boolean links = page.tagged(i, "CC") || page.tagged(i, "W") || CONTRAST.contains(page.lower(i));
            if (links && setsOff(i - 1) && !page.quoted(i)) {
                return i;
            }
        }
        return Page.NONE;
    }

    private boolean setsOff(int mark) {
        return SET_OFF.contains(page.form(mark));
    }

    /** <em>echoed her call for “peace”</em>: the words are hers, and the echo is left to them. */
    private boolean echoes(Attribution attribution) {
        return attribution.cue.word().lemma().equals("echo");
    }

    /**
     * Leaves out whose cue stands in the content of another. Where two contents hold each other's cues, the clause in parenthesis is the
     * outer one: <em>The US wants to talk, the president said</em>.
     */
    List<Attribution> outermost(List<Attribution> attributions) {
        List<Attribution> parentheses = attributions.stream().filter(attribution -> attribution.evidence() == Evidence.AROUND).toList();
        List<Attribution> outsideParentheses = outside(parentheses, attributions);
        return withoutEchoes(outside(outsideParentheses, outsideParentheses));
    }

    /** An echo of words that are credited to somebody already credits nobody else. */
    private List<Attribution> withoutEchoes(List<Attribution> attributions) {
        List<Attribution> kept = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Span next = i + 1 < attributions.size() ? page.token(attributions.get(i + 1).cue.head()).span() : null;
            boolean echo = next != null && echoes(attributions.get(i)) && attributions.get(i).overlaps(next);
            if (!echo) {
                kept.add(attributions.get(i));
            }
        }
        return kept;
    }

    /** Those whose cue stands in no content of the outer ones; both are gone through once, in reading order. */
    private List<Attribution> outside(List<Attribution> outer, List<Attribution> attributions) {
        List<Span> contents = new ArrayList<>();
        for (Attribution attribution : outer) {
            if (attribution.cue.form() != Cue.Form.ACCORDING_TO && !echoes(attribution)) {
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
