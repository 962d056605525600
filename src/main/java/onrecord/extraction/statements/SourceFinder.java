package onrecord.extraction.statements;

import java.util.Locale;
import java.util.Set;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a cue credits: the subject of the verb, also when verb and subject are turned round (<em>said Trump</em>), the agent of a
 * passive, the owner of a noun (<em>his belief</em>), the subject that a participle borrows (<em>left, saying</em>). Where the tree has no
 * subject, or has it inside quotation marks, the words next to the cue decide.
 */
final class SourceFinder {

    private static final Set<String> NO_SOURCE = Set.of("it", "there", "that", "which", "this", "what", "these", "those");
    private static final Set<String> SET_OFF = Set.of(",", "—", "–", "--", "―", "-", ";");
    /** "issued a statement calling": the one who issued it calls. */
    private static final Set<String> DOCUMENTS = Set.of("statement", "letter", "memo", "tweet", "post", "paper", "motion", "brief", "resolution",
            "message", "email", "note", "speech", "interview", "ad", "order", "way");
    private static final int LONGEST_CLIMB = 6;
    private static final int LONGEST_WAY = 60;

    private final Page page;
    private final NounPhrases phrases;

    SourceFinder(Page page) {
        this.page = page;
        this.phrases = new NounPhrases(page);
    }

    /** Null when the text does not say, or only says "it is said". */
    @Nullable Source sourceOf(Cue cue) {
        Source source = switch (cue.form()) {
            case ACCORDING_TO -> phrases.untilComma(cue.last() + 1);
            case NOUN -> ownerOf(cue);
            case ADJECTIVE -> subjectOf(cue);
            default -> cue.passive() ? agentOf(cue) : subjectOf(cue);
        };
        return source == null || !refersToSomebody(source, cue.form()) || isFreeRelative(source, cue) ? null : source;
    }

    /** In <em>left what he called a circus</em> the clause only names a thing. */
    private boolean isFreeRelative(Source source, Cue cue) {
        return source.own() && source.first() < cue.first() && source.first() > 0 && page.form(source.first() - 1).equalsIgnoreCase("what");
    }

    private boolean refersToSomebody(Source source, Cue.Form kind) {
        String form = page.lower(source.head());
        boolean noun = page.tagged(source.head(), "N") || page.tagged(source.head(), "PRP") || page.tagged(source.head(), "W")
                || page.tagged(source.head(), "CD") || page.tagged(source.head(), "DT") || page.tagged(source.head(), "JJ")
                || page.tagged(source.head(), "FW");
        return noun && (!NO_SOURCE.contains(form) || form.equals("it") && source.own() && kind != Cue.Form.ADJECTIVE);
    }

    private @Nullable Source ownerOf(Cue cue) {
        int owner = page.child(cue.head(), "nmod:poss");
        return owner == Page.NONE || page.quoted(owner) ? null : phrases.around(owner, cue.first() - 1);
    }

    private @Nullable Source agentOf(Cue cue) {
        for (int child : page.children(cue.head())) {
            if (child > cue.head() && page.is(child, "obl") && hasCase(child, "by") && !page.quoted(child)) {
                return phrases.around(child, page.lastOfSubtree(child));
            }
        }
        return null;
    }

    private boolean hasCase(int noun, String preposition) {
        int marker = page.child(noun, "case");
        return marker != Page.NONE && page.form(marker).equalsIgnoreCase(preposition);
    }

    private @Nullable Source subjectOf(Cue cue) {
        Source inverted = inverted(cue);
        if (inverted != null) {
            return inverted;
        }
        Source adjacent = finite(cue) ? phrases.endingBefore(cue.first()) : null;
        if (adjacent != null && setOff(adjacent.first() - 1, cue)) {
            return adjacent;
        }
        Source found = subjectInTree(cue);
        if (found != null) {
            return found;
        }
        if (adjacent != null) {
            return adjacent;
        }
        if (finite(cue) && cue.first() > 0 && page.form(cue.first() - 1).equals(",")) {
            return phrases.openingSentence(cue.first() - 1);
        }
        return cue.form() == Cue.Form.VERB && page.tagged(cue.head(), "VBG") ? lastSubjectBefore(cue) : null;
    }

    private boolean finite(Cue cue) {
        return cue.form() == Cue.Form.VERB && (page.tagged(cue.first(), "VBD") || page.tagged(cue.first(), "VBZ") || page.tagged(cue.first(), "VBP")
                || page.tagged(cue.first(), "MD") || page.tagged(cue.first(), "VBN"));
    }

    /** In <em>The museum, Mr. Bush said, …</em> the phrase between comma and verb is the subject, whatever stands farther left. */
    private boolean setOff(int before, Cue cue) {
        return before >= page.frameStart(page.frameOf(cue.head())) && (page.quoted(before) || SET_OFF.contains(page.form(before)));
    }

    /** The subject that a participle borrows where the tree hangs it elsewhere: the last one before it in the sentence. */
    private @Nullable Source lastSubjectBefore(Cue cue) {
        int begin = Math.max(page.frameStart(page.frameOf(cue.head())), cue.first() - LONGEST_WAY);
        for (int i = cue.first() - 1; i >= begin; i--) {
            if (page.is(i, "nsubj") && !page.quoted(i) && !page.tagged(i, "W")) {
                return phrases.around(i, cue.first() - 1).borrowed();
            }
        }
        return null;
    }

    /** "said Trump": the words after the verb, when quoted words stand right before it. */
    private @Nullable Source inverted(Cue cue) {
        int before = cue.first() - 1;
        if (before >= page.frameStart(page.frameOf(cue.head())) && page.form(before).equals(",")) {
            before--;
        }
        boolean afterQuotation = before >= 0 && page.paragraphOf(before) == page.paragraphOf(cue.head()) && page.quoted(before);
        boolean finite = page.tagged(cue.head(), "VBD") || page.tagged(cue.head(), "VBZ") || page.tagged(cue.head(), "VBP")
                || page.tagged(cue.head(), "VBN");
        if (!finite || !cue.reportsSpeech()) {
            return null;
        }
        if (afterQuotation) {
            return phrases.startingAt(cue.last() + 1);
        }
        boolean comma = before + 1 < cue.first() && !cue.word().takes(Complement.INFINITIVE) && cue.word().takes(Complement.CLAUSE) && cue.first() == cue.head();
        Source name = comma ? phrases.startingAt(cue.last() + 1) : null;
        return name != null && page.token(name.head()).name() != NameKind.NONE && endsAfter(name, page.frameEnd(page.frameOf(cue.head()))) ? name : null;
    }

    private boolean endsAfter(Source name, int end) {
        int next = name.last() + 1;
        return next >= end || page.form(next).equals(".") || page.form(next).equals(",");
    }

    private @Nullable Source subjectInTree(Cue cue) {
        int verb = cue.head();
        for (int climbed = 0; climbed < LONGEST_CLIMB && verb != Page.NONE; climbed++) {
            Source source = subjectOfVerb(verb, cue, climbed > 0);
            if (source != null) {
                return climbed == 0 ? source : source.borrowed();
            }
            if (!borrows(verb)) {
                return null;
            }
            int head = page.head(verb);
            if (head == Page.NONE) {
                return null;
            }
            if (page.is(verb, "acl") && !page.tagged(head, "VB") && !page.quoted(head)) {
                return modified(head, verb, cue);
            }
            verb = head;
        }
        return null;
    }

    /** In "forced him to admit" the object of the outer verb is the one who admits. */
    private @Nullable Source subjectOfVerb(int verb, Cue cue, boolean outer) {
        if (outer && page.is(cue.head(), "xcomp")) {
            int object = page.child(verb, "obj");
            object = object == Page.NONE ? page.child(verb, "iobj") : object;
            if (object != Page.NONE && object > verb && object < cue.head() && !page.quoted(object) && page.head(cue.head()) == verb) {
                return phrases.around(object, cue.first() - 1);
            }
        }
        for (int child : page.children(verb)) {
            boolean subject = page.is(child, "nsubj") && (outer || !cue.passive() || !page.token(child).relation().endsWith(":pass"));
            if (subject && !page.quoted(child) && page.paragraphOf(child) == page.paragraphOf(cue.head())) {
                return relative(child, verb, cue);
            }
        }
        return null;
    }

    /** "Kamin, who emphasized": the relative pronoun stands for the noun that the clause belongs to. */
    private @Nullable Source relative(int subject, int verb, Cue cue) {
        boolean pronoun = page.tagged(subject, "W") || page.form(subject).equalsIgnoreCase("that");
        int noun = page.head(verb);
        if (pronoun && page.is(verb, "acl") && noun != Page.NONE && !page.quoted(noun) && noun < subject) {
            Source antecedent = phrases.around(noun, subject - 1);
            return new Source(antecedent.first(), page.tagged(subject, "W") ? subject : antecedent.last(), noun, true);
        }
        if (page.tagged(subject, "WP")) {
            int before = subject > 0 && page.form(subject - 1).equals(",") ? subject - 1 : subject;
            Source antecedent = phrases.endingBefore(before);
            return antecedent == null ? phrases.around(subject, subject) : new Source(antecedent.first(), subject, antecedent.head(), true);
        }
        return subject < cue.first() ? phrases.around(subject, cue.first() - 1) : phrases.around(subject, page.lastOfSubtree(subject));
    }

    /** "a memo saying": the noun itself; after a comma rather the subject of the sentence. */
    private @Nullable Source modified(int noun, int verb, Cue cue) {
        boolean afterComma = cue.first() > 0 && page.form(cue.first() - 1).equals(",");
        boolean throughNoun = page.tagged(verb, "VB") && !page.tagged(verb, "VBG") && !page.tagged(verb, "VBD") && !page.tagged(verb, "VBN")
                || DOCUMENTS.contains(page.token(noun).lemma().toLowerCase(Locale.ROOT));
        if (!afterComma && !throughNoun && !page.tagged(verb, "VBN")) {
            return phrases.around(noun, cue.first() - 1);
        }
        if (!afterComma && page.tagged(verb, "VBN")) {
            return phrases.around(outermost(noun), cue.first() - 1);
        }
        int climbing = noun;
        for (int i = 0; i < LONGEST_CLIMB && climbing != Page.NONE; i++) {
            int subject = page.child(climbing, "nsubj");
            if (subject != Page.NONE && !page.quoted(subject) && subject < verb) {
                return phrases.around(subject, Math.min(page.lastOfSubtree(subject), cue.first() - 1)).borrowed();
            }
            climbing = page.head(climbing);
        }
        return phrases.around(noun, cue.first() - 1).borrowed();
    }

    /** From "streets" to "protesters" in <em>Protesters in the streets chanted</em>. */
    private int outermost(int noun) {
        int outer = noun;
        for (int i = 0; i < LONGEST_CLIMB; i++) {
            int head = page.head(outer);
            boolean inside = head != Page.NONE && head < outer
                    && (page.is(outer, "nmod") || page.is(outer, "obl") || page.is(outer, "obj") || page.is(outer, "acl"));
            if (!inside) {
                break;
            }
            outer = head;
        }
        return page.tagged(outer, "N") || page.tagged(outer, "PRP") ? outer : noun;
    }

    private boolean borrows(int verb) {
        return page.is(verb, "conj") || page.is(verb, "xcomp") || page.is(verb, "advcl") || page.is(verb, "acl") || page.is(verb, "parataxis")
                && page.tagged(verb, "VBG") || page.is(verb, "ccomp") && page.tagged(verb, "VBG");
    }
}
