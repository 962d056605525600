package onrecord.extraction.statements;

import java.util.List;
import java.util.Set;
import onrecord.extraction.statements.Attribution.Evidence;
import onrecord.text.Span;

/**
 * Finds the content that follows its cue in the tree: a clause (<em>said that it rained</em>), an infinitive (<em>wants to leave</em>), an
 * object (<em>denied the report</em>) or a phrase after a preposition (<em>called for peace</em>).
 */
final class Complements {

    private static final Set<String> OUTSIDE = Set.of("conj", "parataxis");
    private static final Set<String> EMPTY_OBJECT = Set.of("it", "this", "that", "so", "him", "her", "them", "me", "us", "himself", "herself", "themselves", "which", "what");

    private static final Set<String> SUBORDINATE = Set.of("after", "before", "while", "when", "as", "because", "since", "although", "though", "if");

    private static final Set<String> QUESTIONS = Set.of("whether", "how", "why");

    private final CueWords words;
    private final Page page;

    Complements(CueWords words, Page page) {
        this.words = words;
        this.page = page;
    }

    /** Adds what the cue governs, if anything. */
    void addContent(Attribution attribution) {
        Cue cue = attribution.cue;
        int complement = complementOf(cue);
        boolean phrase = complement != Page.NONE && cue.form() == Cue.Form.VERB && !page.is(complement, "ccomp") && !page.is(complement, "xcomp");
        for (Span span : contentOf(attribution, complement)) {
            attribution.add(span, phrase ? Evidence.PHRASE : Evidence.COMPLEMENT);
        }
    }

    private List<Span> contentOf(Attribution attribution, int complement) {
        Cue cue = attribution.cue;
        if (complement == Page.NONE) {
            return clauseBeside(attribution);
        }
        int first = Math.max(page.firstOfSubtree(complement), cue.last() + 1);
        if (attribution.source != null && attribution.source.own() && attribution.source.first() > cue.last()) {
            first = Math.max(first, attribution.source.last() + 1);
        }
        if (page.is(complement, "ccomp") && hasFiniteVerb(cue.last() + 1, first - 1)) {
            return clauseBeside(attribution);
        }
        int last = cue.form() == Cue.Form.ADJECTIVE || cue.form() == Cue.Form.NOUN ? page.lastOfSubtree(complement) : endOf(cue, complement);
        first = skipOpening(cue, first, last);
        return first <= last ? List.of(page.span(first, last)) : List.of();
    }

    /**
     * Where the tree lost the complement: what follows a verb of saying up to the end of the sentence, if there is a verb in it or "that"
     * leads to it.
     */
    private List<Span> clauseBeside(Attribution attribution) {
        Cue cue = attribution.cue;
        boolean saying = cue.form() == Cue.Form.VERB && !cue.passive() && cue.word().takes(Complement.CLAUSE);
        int end = page.frameEnd(page.frameOf(cue.head()));
        int first = attribution.last() + 1;
        if (!saying || attribution.source == null || first >= end) {
            return List.of();
        }
        first = skipAdjunct(first, end);
        boolean led = QUESTIONS.contains(page.lower(first)) && !page.quoted(first);
        boolean verb = false;
        int last = end - 1;
        for (int i = first; i < end; i++) {
            if (!page.quoted(i) && page.form(i).equals("that") && (page.tagged(i, "IN") || page.tagged(i, "WDT")) && !verb && i - first < 12) {
                led = true;
                first = i + 1;
            }
            if (i == first && !led && !thatFollows(i, end) && (page.isPunctuation(i) || page.tagged(i, "CC") || SUBORDINATE.contains(page.lower(i)))) {
                return List.of();
            }
            verb |= page.isFinite(i);
            if (!page.quoted(i) && page.form(i).equals(";")) {
                last = i - 1;
                break;
            }
        }
        boolean nominal = page.tagged(first, "N") || page.tagged(first, "DT") || page.tagged(first, "PRP") || page.tagged(first, "J")
                || page.tagged(first, "EX") || page.tagged(first, "CD") || page.quoted(first) || page.tagged(first, "W");
        while (last > first && !page.quoted(last) && page.isPunctuation(last)) {
            last--;
        }
        return verb && (led || nominal && cue.reportsSpeech()) && last > first ? List.of(page.span(first, last)) : List.of();
    }

    /** <em>said after the meeting he would leave</em>: to the pronoun that begins the clause. */
    private int skipAdjunct(int first, int end) {
        if (page.quoted(first) || !page.tagged(first, "IN") || page.form(first).equals("that")) {
            return first;
        }
        for (int i = first + 1; i < Math.min(end, first + 8) && !page.quoted(i) && !page.tagged(i, "VB") && !page.tagged(i, "MD"); i++) {
            if (page.tagged(i, "PRP") && !page.tagged(i, "PRP$")) {
                return i;
            }
        }
        return first;
    }

    /** <em>conceded, however, that…</em> */
    private boolean thatFollows(int from, int end) {
        for (int i = from; i < Math.min(end, from + 6); i++) {
            if (!page.quoted(i) && page.form(i).equals("that") && page.tagged(i, "IN")) {
                return true;
            }
        }
        return false;
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
        return cue.word().takes(Complement.OBJECT) ? object(cue) : Page.NONE;
    }

    private int object(Cue cue) {
        int object = after(cue, "obj");
        if (object == Page.NONE) {
            return Page.NONE;
        }
        boolean empty = EMPTY_OBJECT.contains(page.lower(object));
        return empty && page.children(object).length == 0 && after(cue, "xcomp") == Page.NONE ? Page.NONE : object;
    }

    private int after(Cue cue, String relation) {
        for (int child : page.children(cue.head())) {
            if (child > cue.head() && page.is(child, relation)) {
                return child;
            }
        }
        return Page.NONE;
    }

    private boolean hasTo(int verb) {
        for (int child : page.children(verb)) {
            if (child < verb && page.form(child).equalsIgnoreCase("to")) {
                return true;
            }
        }
        return false;
    }

    private int prepositional(Cue cue) {
        for (int child : page.children(cue.head())) {
            if (child <= cue.head()) {
                continue;
            }
            for (int marker : page.children(child)) {
                boolean leads = marker < child && (page.is(marker, "case") || page.is(marker, "mark"));
                if (leads && cue.word().prepositions().contains(page.lower(marker))) {
                    return child;
                }
            }
        }
        return Page.NONE;
    }

    /** To the end of the cue's clause, but not into "… and added" or ", after which". */
    private int endOf(Cue cue, int complement) {
        int head = cue.head();
        boolean whole = page.head(head) == Page.NONE;
        int last = whole ? page.frameEnd(page.frameOf(head)) - 1 : Math.max(page.lastOfSubtree(head), complement);
        for (int child : page.children(head)) {
            if (child > complement && leaves(child)) {
                last = Math.min(last, Math.max(page.firstOfSubtree(child) - 1, complement));
                break;
            }
        }
        last = toEndOfPhrase(last, page.frameEnd(page.frameOf(head)));
        boolean clause = page.is(complement, "ccomp") && cue.form() == Cue.Form.VERB;
        if (clause && !hasFiniteVerb(page.firstOfSubtree(complement), last) && last + 1 < page.frameEnd(page.frameOf(head)) && page.tagged(last + 1, "VB")) {
            last = toEndOfPhrase(last + 1, page.frameEnd(page.frameOf(head)));
        }
        last = Math.min(withoutNextSubject(complement, last), beforeNextSaying(complement, last));
        while (last > complement && !page.quoted(last) && (page.isPunctuation(last) || page.tagged(last, "CC"))) {
            last--;
        }
        return last;
    }

    /** No clause ends before a word that needs something on its left: go on to the next comma, conjunction or verb. */
    private int toEndOfPhrase(int last, int end) {
        while (last + 1 < end && (page.quoted(last + 1) || !page.isPunctuation(last + 1) && !page.tagged(last + 1, "CC")
                && !page.tagged(last + 1, "VBD") && !page.tagged(last + 1, "VBZ") && !page.tagged(last + 1, "MD")
                && !page.tagged(last + 1, "W") && !SUBORDINATE.contains(page.lower(last + 1)))) {
            last++;
        }
        return last;
    }

    /** In <em>He said he wants talks, it is unclear if…</em> "it" belongs to the verb behind it. */
    private int withoutNextSubject(int complement, int last) {
        boolean verbFollows = last + 1 < page.frameEnd(page.frameOf(last)) && !page.quoted(last + 1)
                && (page.isFinite(last + 1));
        for (int i = last; verbFollows && i > complement && last - i < 8 && !page.quoted(i); i--) {
            if (page.form(i).equals(",")) {
                return i - 1;
            }
        }
        return last;
    }

    private boolean hasFiniteVerb(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (page.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** The content ends before <em>, saying…</em>, which has a content of its own. */
    private int beforeNextSaying(int from, int last) {
        for (int i = from + 1; i < last; i++) {
            boolean participle = page.form(i).equals(",") && !page.quoted(i) && !page.quoted(i + 1) && page.tagged(i + 1, "VBG");
            CueWord word = participle ? words.verb(page.token(i + 1).lemma()) : null;
            if (word != null && word.reportsSpeech() && word.takes(Complement.CLAUSE)) {
                return i - 1;
            }
        }
        return last;
    }

    private boolean leaves(int child) {
        if (page.quoted(child)) {
            return false;
        }
        int first = page.firstOfSubtree(child);
        boolean comma = first > 0 && page.isPunctuation(first - 1) || page.isPunctuation(first);
        CueWord word = page.is(child, "parataxis") ? words.verb(page.token(child).lemma()) : null;
        boolean runOn = page.is(child, "parataxis") && (word == null || !word.reportsSpeech());
        return !runOn && OUTSIDE.stream().anyMatch(relation -> page.is(child, relation)) || page.is(child, "advcl") && comma;
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
