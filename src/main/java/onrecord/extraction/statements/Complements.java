package onrecord.extraction.statements;

import java.util.List;
import java.util.Set;
import onrecord.extraction.statements.Attribution.Evidence;
import onrecord.text.Phrases;
import onrecord.text.Span;

/**
 * Finds the content that follows its cue in the tree: a clause (<em>said that it rained</em>), an infinitive (<em>wants to leave</em>), an
 * object (<em>denied the report</em>) or a phrase after a preposition (<em>called for peace</em>).
 */
final class Complements {

    private static final Set<String> EMPTY_OBJECT = Set.of(
            "it", "this", "that", "so", "him", "her", "them", "me", "us", "himself", "herself", "themselves", "which", "what");

    private static final Set<String> TELLING =
            Set.of("tell", "ask", "assure", "inform", "remind", "warn", "advise", "promise", "notify", "convince", "persuade");
    private static final Set<String> FINAL = Set.of(".", "?", "!");
    private static final Set<String> INTRODUCING = Set.of(",", ":");
    private static final Set<String> TIMES =
            Set.of("morning", "afternoon", "evening", "night", "day", "today", "yesterday", "week", "month", "year");
    private static final Set<String> CALENDAR = Phrases.set("calendar-words.txt");

    private final Page page;
    private final Tree tree;
    private final Quotations quotations;
    private final ClauseBeside beside;
    private final ContentEnd end;
    private final Propositions propositions;

    Complements(CueWords words, Page page) {
        this.page = page;
        this.tree = page.tree;
        this.quotations = page.quotations;
        this.beside = new ClauseBeside(page);
        this.end = new ContentEnd(words, page);
        this.propositions = new Propositions(page);
    }

    /** Adds what the cue governs, if anything. */
    void addContent(Attribution attribution) {
        Cue cue = attribution.cue;
        int complement = complementOf(cue);
        boolean phrase =
                complement != Page.NONE && cue.form() == Cue.Form.VERB && !tree.is(complement, "ccomp") && !tree.is(complement, "xcomp");
        for (Span span : contentOf(attribution, complement)) {
            attribution.add(span, phrase ? Evidence.PHRASE : Evidence.COMPLEMENT);
        }
    }

    private List<Span> contentOf(Attribution attribution, int complement) {
        Cue cue = attribution.cue;
        if (complement == Page.NONE) {
            return beside.contentOf(attribution);
        }
        int first = Math.max(tree.firstOfSubtree(complement), cue.last() + 1);
        if (attribution.source != null && attribution.source.own() && attribution.source.first() > cue.last()) {
            first = Math.max(first, attribution.source.last() + 1);
        }
        if (tree.is(complement, "ccomp") && page.hasFinite(cue.last() + 1, first - 1)) {
            return beside.contentOf(attribution);
        }
        boolean clausal = tree.is(complement, "ccomp") || tree.is(complement, "xcomp") && page.isFinite(first);
        if (clausal && takesSubjectForObject(cue, first)) {
            first = cue.last() + 1;
        }
        int last =
                cue.form() == Cue.Form.ADJECTIVE || cue.form() == Cue.Form.NOUN ? tree.lastOfSubtree(complement) : end.of(cue, complement);
        first = skipOpening(cue, first, last);
        int quoted = introducedQuotation(cue, first, last);
        last = quoted == first ? last : Math.min(last, quotations.lastAt(quoted));
        first = quoted;
        return first > last || !propositions.holds(cue, complement, first, last) ? List.of() : List.of(page.span(first, last));
    }

    /** In <em>said the bridge was safe</em> the tree may take the bridge for what is said; only those who are told stand there. */
    private boolean takesSubjectForObject(Cue cue, int first) {
        int object = after(cue, "obj");
        if (object == Page.NONE || object >= first || TELLING.contains(cue.word().lemma())) {
            return false;
        }
        for (int i = cue.last() + 1; i < first; i++) {
            if (page.isPunctuation(i) || page.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /** The words of <em>said of the vote, “It was close”</em> and <em>told an aide: “It was close”</em> are the quoted ones. */
    private int introducedQuotation(Cue cue, int first, int last) {
        int quoted = first;
        while (quoted <= last && !page.quoted(quoted)) {
            quoted++;
        }
        boolean introduced = quoted > first && quoted <= last && cue.reportsSpeech() && INTRODUCING.contains(page.form(quoted - 1));
        boolean whole = introduced && (quotations.lastAt(quoted) >= last || endsSentence(quotations.at(quoted)));
        return whole && !page.hasFinite(first, quoted - 1) ? quoted : first;
    }

    private boolean endsSentence(int quotation) {
        int last = quotations.last(quotation) - 1;
        return last >= 0 && FINAL.contains(page.form(last));
    }

    private int complementOf(Cue cue) {
        int clause = after(cue, "ccomp");
        if (clause != Page.NONE && cue.word().takes(Complement.CLAUSE)) {
            return clause;
        }
        if (cue.form() == Cue.Form.NOUN) {
            int modifier = after(cue, "acl");
            return modifier != Page.NONE ? modifier : prepositional(cue);
        }
        int open = after(cue, "xcomp");
        boolean infinitive = open != Page.NONE && page.tagged(open, "VB") && hasTo(open);
        if (infinitive && cue.word().takes(Complement.INFINITIVE)) {
            return open;
        }
        boolean gerund =
                open != Page.NONE && page.tagged(open, "VBG") && cue.word().takes(Complement.OBJECT) && cue.word().takes(Complement.CLAUSE);
        if (gerund) {
            return open;
        }
        int prepositional = prepositional(cue);
        if (prepositional != Page.NONE) {
            return prepositional;
        }
        if (cue.form() == Cue.Form.ADJECTIVE) {
            return after(cue, "advcl");
        }
        if (clause != Page.NONE && cue.reportsSpeech()) {
            return clause;
        }
        return cue.word().takes(Complement.OBJECT) || cue.word().takes(Complement.ATTITUDE) ? object(cue) : Page.NONE;
    }

    private int object(Cue cue) {
        int object = after(cue, "obj");
        if (object == Page.NONE) {
            return Page.NONE;
        }
        if (TIMES.contains(page.lower(object)) || CALENDAR.contains(page.lower(object))) {
            return Page.NONE;
        }
        boolean empty = EMPTY_OBJECT.contains(page.lower(object));
        return empty && tree.isLeaf(object) && after(cue, "xcomp") == Page.NONE ? Page.NONE : object;
    }

    private int after(Cue cue, String relation) {
        for (int child : tree.children(cue.head())) {
            if (child > cue.head() && tree.is(child, relation)) {
                return child;
            }
        }
        return Page.NONE;
    }

    private boolean hasTo(int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && page.form(child).equalsIgnoreCase("to")) {
                return true;
            }
        }
        return false;
    }

    private int prepositional(Cue cue) {
        for (int child : tree.children(cue.head())) {
            if (child <= cue.head()) {
                continue;
            }
            for (int marker : tree.children(child)) {
                boolean leads = marker < child && (tree.is(marker, "case") || tree.is(marker, "mark"));
                if (leads && !CALENDAR.contains(page.lower(child)) && cue.word().prepositions().contains(page.lower(marker))) {
                    return child;
                }
            }
        }
        return Page.NONE;
    }

    private int skipOpening(Cue cue, int first, int last) {
        while (first < last && !page.quoted(first)) {
            String form = page.lower(first);
            boolean opening = page.isPunctuation(first) || form.equals("that") && page.tagged(first, "IN")
                    || first == cue.last() + 1 && cue.word().prepositions().contains(form);
            if (!opening) {
                break;
            }
            first++;
        }
        return first;
    }
}
