package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.extraction.statements.Attribution.Evidence;
import onrecord.language.NameKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation to the one who is quoted, by the conventions of news: the reporting clause right behind it
 * (<em>“No,” she said</em>), the one right before it (<em>She said: “No”</em>), the clause whose content it is part of (<em>called it
 * “absurd”</em>), and else whoever was speaking (<em>“No,” she said. “Never.”</em>). Words in scare quotes belong to nobody.
 */
final class QuotedSpeech {

    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_GAP = 30;
    private static final int LONGEST_LINK = 12;
    private static final int FARTHEST_CUE = 60;

    private final Page page;
    private final CueWord say;
    private final NounPhrases phrases;
    private final SpeakerLines lines;
    private final Map<Integer, Attribution> byStart = new HashMap<>();
    private final Map<Integer, Attribution> byCue = new HashMap<>();
    private final Map<Integer, Attribution> transcripts = new HashMap<>();
    private @Nullable Attribution speaking;
    private int spokeInParagraph = Page.NONE;
    private int endOfSpeech = Page.NONE;
    private boolean runsOn;
    private final Attribution[] owners;
    private final List<Attribution> made = new ArrayList<>();

    QuotedSpeech(Page page, CueWord say, List<Attribution> attributions) {
        this.page = page;
        this.say = say;
        this.phrases = new NounPhrases(page);
        this.lines = new SpeakerLines(page);
        this.owners = new Attribution[page.quotations.size()];
        for (Attribution attribution : attributions) {
            byCue.put(attribution.cue.last(), attribution);
            if (attribution.cue.form() == Cue.Form.COLON) {
                transcripts.put(page.paragraphOf(attribution.cue.head()), attribution);
            }
            if (attribution.cue.reportsSpeech()) {
                byStart.putIfAbsent(attribution.first(), attribution);
            }
        }
    }

    /** Adds every quotation to the attribution it belongs to; returns the attributions that had to be made for it. */
    List<Attribution> attach() {
        for (int q = 0; q < page.quotations.size(); q++) {
            if (page.firstOf(q) != Page.NONE) {
                attach(q);
            }
        }
        return made;
    }

    private void attach(int quotation) {
        int paragraph = page.paragraphOf(page.firstOf(quotation));
        Attribution line = transcripts.get(paragraph);
        if (line != null && line.overlaps(page.quotations.get(quotation).span())) {
            remember(quotation, line);
            return;
        }
        Attribution owner = clauseBehind(quotation);
        Evidence evidence = Evidence.BESIDE;
        if (owner == null) {
            owner = contentAround(quotation);
            evidence = Evidence.COMPLEMENT;
        }
        if (owner == null) {
            owner = clauseBefore(quotation);
            evidence = Evidence.BESIDE;
        }
        if (owner == null) {
            owner = contentBefore(quotation);
            evidence = Evidence.COMPLEMENT;
        }
        if (owner == null && opensFrame(quotation)) {
            owner = continued(quotation, paragraph);
            evidence = Evidence.CONTINUED;
        }
        if (owner == null) {
            runsOn = false;
            return;
        }
        boolean withRest = evidence == Evidence.CONTINUED && owner.cue.form() != Cue.Form.NAME_LINE;
        owner.add(withRest ? withRestOfFrame(quotation) : page.quotations.get(quotation).span(), evidence);
        remember(quotation, owner);
    }

    private void remember(int quotation, Attribution owner) {
        owners[quotation] = owner;
        speaking = owner.cue.reportsSpeech() ? owner : speaking;
        spokeInParagraph = page.paragraphOf(page.firstOf(quotation));
        endOfSpeech = page.lastOf(quotation);
        runsOn = !page.quotations.get(quotation).closed();
    }

    /** “…,” said Trump; “…,” Trump said. */
    private @Nullable Attribution clauseBehind(int quotation) {
        int i = page.lastOf(quotation) + 1;
        int frame = page.frameOf(page.lastOf(quotation));
        int end = page.frameEnd(frame);
        while (i < end && !page.quoted(i) && page.isPunctuation(i) && !page.form(i).equals(".")) {
            i++;
        }
        if (i >= end || page.quoted(i)) {
            return null;
        }
        Attribution exact = byStart.get(i);
        return exact != null ? exact : repaired(i, end);
    }

    /** When the tree lost the subject: everything from the quotation to the verb names the speaker. */
    private @Nullable Attribution repaired(int from, int end) {
        boolean nominal = page.tagged(from, "NN") || page.tagged(from, "DT") || page.tagged(from, "PRP") || page.tagged(from, "JJ") || page.tagged(from, "CD");
        if (!nominal) {
            return null;
        }
        for (int i = from; i < end && i - from < LONGEST_CLAUSE && !page.quoted(i); i++) {
            Attribution candidate = byCue.get(i);
            boolean verb = page.isFinite(i);
            if (candidate != null && candidate.cue.reportsSpeech() && candidate.cue.form() == Cue.Form.VERB && !candidate.cue.passive()) {
                Source named = phrases.startingAt(from);
                boolean relative = page.tagged(Math.max(from, candidate.cue.first() - 1), "W");
                if (named != null && !relative) {
                    candidate.source = new Source(from, Math.max(named.head(), candidate.cue.first() - 1), named.head(), true);
                    return candidate;
                }
            } else if (verb && !insideRelative(from, i)) {
                return null;
            }
        }
        return null;
    }

    private boolean insideRelative(int from, int verb) {
        for (int i = verb - 1; i > from && i > verb - 4; i--) {
            if (page.tagged(i, "W")) {
                return true;
            }
        }
        return false;
    }

    /** The content that overlaps the quotation, of the nearest cue before or behind it. */
    private @Nullable Attribution contentAround(int quotation) {
        int frame = page.frameOf(page.firstOf(quotation));
        Span span = page.quotations.get(quotation).span();
        for (int i = page.firstOf(quotation) - 1; i >= page.frameStart(frame) && page.firstOf(quotation) - i < FARTHEST_CUE; i--) {
            Attribution candidate = byCue.get(i);
            if (candidate != null && candidate.overlaps(span)) {
                return candidate;
            }
        }
        for (int i = page.lastOf(quotation) + 1; i < page.frameEnd(frame) && i - page.lastOf(quotation) < FARTHEST_CUE; i++) {
            Attribution candidate = byCue.get(i);
            if (candidate != null && candidate.overlaps(span)) {
                return candidate;
            }
        }
        return null;
    }

    /** <em>said Mills “got a deal” and still “got to sit in”</em>: the second quotation goes on with the content of the first. */
    private @Nullable Attribution contentBefore(int quotation) {
        int first = page.firstOf(quotation);
        int begin = page.frameStart(page.frameOf(first));
        if (quotation == 0 || page.firstOf(quotation - 1) < begin || first - page.lastOf(quotation - 1) > LONGEST_LINK) {
            return null;
        }
        Attribution owner = owners[quotation - 1];
        boolean linked = false;
        for (int i = page.lastOf(quotation - 1) + 1; i < first; i++) {
            linked |= page.tagged(i, "CC") || page.form(i).equals(",");
            boolean otherCue = byCue.containsKey(i) && byCue.get(i) != owner;
            if (otherCue || page.form(i).equals(";")) {
                return null;
            }
        }
        return linked ? owner : null;
    }

    /** She said: “…”; she told reporters, “…”; she said that “…”. */
    private @Nullable Attribution clauseBefore(int quotation) {
        int first = page.firstOf(quotation);
        int begin = page.frameStart(page.frameOf(first));
        int i = first - 1;
        boolean introduced = i >= begin && (page.isPunctuation(i) || page.form(i).equalsIgnoreCase("that"));
        for (; i >= begin && first - i < LONGEST_GAP && !page.quoted(i); i--) {
            Attribution candidate = byCue.get(i);
            if (candidate != null && candidate.cue.reportsSpeech()) {
                return introduced || first - i == 1 ? candidate : null;
            }
            if (candidate != null && candidate.cue.form() == Cue.Form.NOUN) {
                boolean led = first - i == 1 || first - i == 2 && (introduced || candidate.cue.word().prepositions().contains(page.form(i + 1)));
                return led ? candidate : null;
            }
        }
        return introduced && page.form(first - 1).equals(":") ? withoutVerbOfSaying(first - 1) : null;
    }

    /** <em>He had an answer: “No.”</em> The colon is the cue, the subject of the sentence the source. */
    private @Nullable Attribution withoutVerbOfSaying(int colon) {
        int begin = page.frameStart(page.frameOf(colon));
        for (int i = colon - 1; i >= begin && colon - i < LONGEST_GAP && !page.quoted(i); i--) {
            boolean person = page.tagged(i, "PRP") && !page.form(i).equalsIgnoreCase("it") || page.token(i).name() == NameKind.PERSON;
            if (person && page.is(i, "nsubj")) {
                return make(new Cue(colon, colon, colon, say, Cue.Form.COLON, false), phrases.around(i, colon - 1));
            }
        }
        return null;
    }

    private Attribution make(Cue cue, Source source) {
        Attribution attribution = new Attribution(cue, source);
        made.add(attribution);
        byCue.put(cue.last(), attribution);
        return attribution;
    }

    /** Whether a sentence begins with the quotation and says little more. */
    private boolean opensFrame(int quotation) {
        int frame = page.frameOf(page.firstOf(quotation));
        for (int i = page.frameStart(frame); i < page.firstOf(quotation); i++) {
            if (!page.quoted(i) && !page.isPunctuation(i)) {
                return false;
            }
        }
        for (int i = page.lastOf(quotation) + 1; i < page.frameEnd(frame); i++) {
            boolean clause = page.isFinite(i);
            if (!page.quoted(i) && clause || i - page.lastOf(quotation) > LONGEST_LINK) {
                return false;
            }
        }
        return true;
    }

    private Span withRestOfFrame(int quotation) {
        int last = page.frameEnd(page.frameOf(page.lastOf(quotation))) - 1;
        while (last > page.lastOf(quotation) && !page.quoted(last) && page.isPunctuation(last)) {
            last--;
        }
        Span span = page.quotations.get(quotation).span();
        return last > page.lastOf(quotation) ? span.cover(page.token(last).span()) : span;
    }

    /** Whoever spoke last in this paragraph, whoever the paragraph before announces, or whose quotation runs on. */
    private @Nullable Attribution continued(int quotation, int paragraph) {
        Attribution announced = announcedBefore(quotation);
        if (announced != null) {
            announced.forgetPhrase();
            return announced;
        }
        Attribution late = behindTheSentence(quotation, paragraph);
        if (late != null) {
            return late;
        }
        Source named = lines.behindDash(quotation);
        if (named == null && fillsParagraph(quotation)) {
            named = lines.onOwnLine(quotation);
        }
        if (named != null) {
            return make(new Cue(named.first(), named.first(), named.first(), say, Cue.Form.NAME_LINE, false), named);
        }
        int start = page.frameStart(page.frameOf(page.firstOf(quotation)));
        if (speaking != null && start > 0 && page.frameOf(start - 1) == page.frameOf(speaking.cue.head()) && spokeInParagraph == paragraph) {
            return speaking;
        }
        Attribution reported = reportedJustBefore(quotation, paragraph);
        if (reported != null) {
            return reported;
        }
        boolean samePlace = spokeInParagraph == paragraph || runsOn && spokeInParagraph == paragraph - 1
                || spokeInParagraph == paragraph - 1 && fillsParagraph(quotation) && endedInSpeech(paragraph);
        return samePlace ? speaking : null;
    }

    /** <em>The law is dead, Schiff said. “We buried it.”</em> */
    private @Nullable Attribution reportedJustBefore(int quotation, int paragraph) {
        int begin = page.frameStart(page.frameOf(page.firstOf(quotation)));
        if (begin == 0 || page.paragraphOf(begin - 1) != paragraph || page.quoted(begin - 1)) {
            return null;
        }
        int frame = page.frameOf(begin - 1);
        for (int i = page.frameEnd(frame) - 1; i >= page.frameStart(frame) && page.frameEnd(frame) - i < FARTHEST_CUE; i--) {
            Attribution candidate = byCue.get(i);
            boolean speech = candidate != null && candidate.cue.reportsSpeech() && candidate.source != null && !candidate.isEmpty()
                    && candidate.cue.form() == Cue.Form.VERB && candidate.cue.word().takes(Complement.CLAUSE);
            if (speech && candidate.evidence() != Evidence.COMPLEMENT && candidate.evidence() != Evidence.PHRASE) {
                return candidate;
            }
            if (speech) {
                return make(candidate.cue, candidate.source.borrowed());
            }
        }
        return null;
    }

    private boolean fillsParagraph(int quotation) {
        int first = page.frameStart(page.frameOf(page.firstOf(quotation)));
        int end = page.frameEnd(page.frameOf(page.lastOf(quotation)));
        return (first == 0 || page.paragraphOf(first - 1) != page.paragraphOf(first))
                && (end == page.size() || page.paragraphOf(end) != page.paragraphOf(first));
    }

    /** Whether the paragraph before ends in the speaker's words or in the clause that reports them. */
    private boolean endedInSpeech(int paragraph) {
        int end = endOfSpeech;
        while (end + 1 < page.size() && page.paragraphOf(end + 1) < paragraph && page.frameOf(end + 1) == page.frameOf(end)) {
            end++;
        }
        return end + 1 < page.size() && page.paragraphOf(end + 1) == paragraph;
    }

    /** The sentence before ends in a colon: <em>Caddell continued:</em> */
    private @Nullable Attribution announcedBefore(int quotation) {
        int end = page.firstOf(quotation);
        if (end == 0) {
            return null;
        }
        int before = end - 1;
        int begin = page.frameStart(page.frameOf(before));
        boolean near = page.paragraphOf(before) >= page.paragraphOf(end) - 1;
        if (!near || !page.form(before).equals(":")) {
            return null;
        }
        for (int i = before; i >= begin && before - i < LONGEST_GAP; i--) {
            Attribution candidate = byCue.get(i);
            if (candidate != null && candidate.cue.reportsSpeech() && candidate.source != null) {
                return candidate;
            }
        }
        return introducedByName(before, begin);
    }

    /** <em>From the Post:</em> <em>Keller on the bridge:</em> A short line without a verb of saying; the name in it is the source. */
    private @Nullable Attribution introducedByName(int colon, int begin) {
        boolean ownLine = begin == 0 || page.paragraphOf(begin - 1) != page.paragraphOf(begin);
        if (!ownLine || colon - begin > LONGEST_LINK) {
            return null;
        }
        for (int i = begin; i < colon; i++) {
            boolean named = page.token(i).name() != NameKind.NONE || page.tagged(i, "NNP") || page.is(i, "nsubj") && page.tagged(i, "PRP");
            if (named && !page.quoted(i)) {
                Source name = phrases.startingAt(i);
                return name == null ? null : make(new Cue(colon, colon, colon, say, Cue.Form.COLON, false), name);
            }
        }
        return null;
    }

    /** “No.” Trump said. — with a full stop where a comma belongs. */
    private @Nullable Attribution behindTheSentence(int quotation, int paragraph) {
        int next = page.frameEnd(page.frameOf(page.lastOf(quotation)));
        if (next >= page.size() || page.paragraphOf(next) != paragraph || page.quoted(next)) {
            return null;
        }
        Attribution candidate = byStart.get(next);
        boolean bare = candidate != null && candidate.isEmpty() && candidate.last() + 3 >= page.frameEnd(page.frameOf(next));
        return bare ? candidate : null;
    }
}
