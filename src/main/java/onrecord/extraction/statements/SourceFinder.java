package onrecord.extraction.statements;

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
    private static final int LONGEST_WAY = 60;
    private static final int LONGEST_CLIMB = 5;

    private final Page page;
    private final Tree tree;
    private final Frames frames;
    private final Quotations quotations;
    private final NounPhrases phrases;
    private final TreeSubjects treeSubjects;

    SourceFinder(Page page) {
        this.page = page;
        this.tree = page.tree;
        this.frames = page.frames;
        this.quotations = page.quotations;
        this.phrases = new NounPhrases(page);
        this.treeSubjects = new TreeSubjects(page);
    }

    /** Null when the text does not say, or only says "it is said". */
    @Nullable
    Source sourceOf(Cue cue) {
        Source source = switch (cue.form()) {
            case ACCORDING_TO -> phrases.untilComma(cue.last() + 1);
            case NOUN -> ownerOf(cue);
            case ADJECTIVE -> subjectOf(cue);
            default -> cue.passive() ? agentOf(cue) : subjectOf(cue);
        };
        return source == null || !refersToSomebody(source, cue.form()) || isFreeRelative(source, cue) || isAsked(source, cue) ? null
                : source;
    }

    /** In <em>left what he called a circus</em> the clause only names a thing; “a circus” would be his word. */
    private boolean isFreeRelative(Source source, Cue cue) {
        int next = cue.last() + 1;
        boolean quotes = next < page.size() && (page.quoted(next) || page.token(next).lemma().equals("be"));
        return !quotes && source.own() && source.first() < cue.first() && source.first() > 0
                && page.form(source.first() - 1).equalsIgnoreCase("what");
    }

    /** In <em>concern over whether he will signal a retreat</em> nobody has signalled anything. */
    private boolean isAsked(Source source, Cue cue) {
        return source.own() && source.first() < cue.first() && source.first() > 0 && page.lower(source.first() - 1).equals("whether");
    }

    private boolean refersToSomebody(Source source, Cue.Form kind) {
        String form = page.lower(source.head());
        boolean noun = page.tagged(source.head(), "N") || page.tagged(source.head(), "PRP") || page.tagged(source.head(), "W")
                || page.tagged(source.head(), "CD") || page.tagged(source.head(), "DT") || page.tagged(source.head(), "JJ")
                || page.tagged(source.head(), "FW");
        return noun && (!NO_SOURCE.contains(form) || form.equals("it") && source.own() && kind != Cue.Form.ADJECTIVE);
    }

    private @Nullable Source ownerOf(Cue cue) {
        int owner = tree.child(cue.head(), "nmod:poss");
        return owner == Page.NONE || page.quoted(owner) ? null : phrases.around(owner, cue.first() - 1);
    }

    private @Nullable Source agentOf(Cue cue) {
        for (int child : tree.children(cue.head())) {
            if (child > cue.head() && tree.is(child, "obl") && hasCase(child, "by") && !page.quoted(child)) {
                return phrases.around(child, tree.lastOfSubtree(child));
            }
        }
        return agentBehindQuotation(cue.last() + 1);
    }

    /** <em>was called “a liar” by Dunn</em> */
    private @Nullable Source agentBehindQuotation(int from) {
        int by = from < page.size() && page.quoted(from) ? quotations.lastAt(from) + 1 : Page.NONE;
        boolean agent = by != Page.NONE && by + 1 < page.size() && page.lower(by).equals("by");
        return agent ? phrases.startingAt(by + 1) : null;
    }

    private boolean hasCase(int noun, String preposition) {
        int marker = tree.child(noun, "case");
        return marker != Page.NONE && page.form(marker).equalsIgnoreCase(preposition);
    }

    private @Nullable Source subjectOf(Cue cue) {
        boolean predicate = page.token(cue.head()).tag().equals("VB") && tree.child(cue.head(), "cop") != Page.NONE;
        if (predicate && cue.form() == Cue.Form.VERB) {
            return ownerOfSubject(cue.head());
        }
        Source inverted = inverted(cue);
        if (inverted != null) {
            return inverted;
        }
        Source adjacent = finite(cue) ? phrases.endingBefore(cue.first()) : null;
        if (adjacent != null && setOff(adjacent.first() - 1, cue)) {
            return adjacent;
        }
        Source found = treeSubjects.subjectOf(cue);
        if (found != null && found.own() && finite(cue) && found.last() == cue.first() - 1 && found.first() > 0
                && page.lower(found.first() - 1).equals("of")) {
            Source linked = phrases.linkedBefore(cue.first());
            found = linked == null ? found : linked;
        }
        boolean unclear = found != null && adjacent != null && !refersToSomebody(found, cue.form());
        if (found != null && !unclear) {
            Source named = finite(cue) && found.first() > 1 ? apposedBy(found, cue) : null;
            return named == null ? named(found, cue) : named;
        }
        if (adjacent != null) {
            return adjacent;
        }
        Source farther = finite(cue) ? fartherLeft(cue) : null;
        if (farther != null) {
            return farther;
        }
        int comma = commaBefore(cue.first());
        if (finite(cue) && comma != Page.NONE) {
            Source opening = phrases.openingSentence(comma);
            return opening == null ? namedBefore(comma) : opening;
        }
        return cue.form() == Cue.Form.VERB && page.tagged(cue.head(), "VBG") ? lastSubjectBefore(cue) : null;
    }

    /** <em>On Monday, her lawyer, Ann Dunn, told the court…</em> */
    private @Nullable Source namedBefore(int comma) {
        Source name = page.quoted(comma) ? null : phrases.endingBefore(comma);
        return name != null && page.token(name.head()).name() == NameKind.PERSON ? name : null;
    }

    /** The comma right before, also inside a closing mark; {@link Page#NONE} if there is none. */
    private int commaBefore(int first) {
        int before = first - 1;
        if (before > 0 && page.quoted(before) && quotations.lastAt(before) == before) {
            before--;
        }
        return before >= 0 && page.form(before).equals(",") ? before : Page.NONE;
    }

    /** <em>Dunn, a former mayor, mocked his sniffing, tweeting: “…”</em> A participle set behind is the opening person's, not a thing's. */
    private Source named(Source found, Cue cue) {
        int comma = cue.first() - 1;
        boolean behind = comma > 0 && page.form(comma).equals(",") && page.tagged(cue.head(), "VBG") && !found.own();
        boolean thing = page.tagged(found.head(), "N") && page.token(found.head()).name() == NameKind.NONE;
        Source opening = behind && thing ? phrases.openingSentence(comma) : null;
        return opening != null && page.token(opening.head()).name() == NameKind.PERSON ? opening.borrowed() : found;
    }

    /** The name at the head of the sentence that the tree's subject explains: <em>Ann Dunn, the mayor, called for…</em> */
    private @Nullable Source apposedBy(Source description, Cue cue) {
        boolean enclosed = page.form(description.first() - 1).equals(",") && page.form(cue.first() - 1).equals(",");
        Source opening = enclosed ? phrases.openingSentence(cue.first() - 1) : null;
        boolean named = opening != null && opening.head() == description.first() - 2 && page.token(opening.head()).name() != NameKind.NONE;
        return named ? new Source(opening.first(), description.last(), opening.head(), true) : null;
    }

    /** <em>His answer was to say that it rained</em> */
    private @Nullable Source ownerOfSubject(int verb) {
        int subject = tree.child(verb, "nsubj");
        int owner = subject == Page.NONE || tree.child(verb, "ccomp") == Page.NONE ? Page.NONE : tree.child(subject, "nmod:poss");
        return owner == Page.NONE || page.quoted(owner) ? null : phrases.around(owner, subject - 1);
    }

    /** <em>the experts I interviewed said</em>, and <em>…, advisers to the mayor say</em> */
    private @Nullable Source fartherLeft(Cue cue) {
        int noun = modifiedBy(cue.first() - 1, frames.startOf(cue.head()));
        if (noun != Page.NONE) {
            return phrases.around(noun, noun);
        }
        Source linked = phrases.linkedBefore(cue.first());
        return linked != null && setOff(linked.first() - 1, cue) ? linked : null;
    }

    /** The noun whose relative clause ends with this token. */
    private int modifiedBy(int last, int begin) {
        boolean contact = last - 2 >= begin && page.isFinite(last) && page.tagged(last - 1, "PRP") && page.tagged(last - 2, "NN");
        if (contact && !page.quoted(last - 2) && !page.tagged(last - 1, "PRP$")) {
            return last - 2;
        }
        int verb = last;
        for (int i = 0; i < LONGEST_CLIMB && verb >= begin && !page.quoted(verb); i++) {
            int head = tree.head(verb);
            if (tree.is(verb, "acl") && head != Page.NONE && head < verb && page.tagged(head, "N") && !page.quoted(head)) {
                return page.isFinite(verb) ? head : Page.NONE;
            }
            verb = head;
        }
        return Page.NONE;
    }

    private boolean finite(Cue cue) {
        return cue.form() == Cue.Form.VERB
                && (page.tagged(cue.first(), "VBD") || page.tagged(cue.first(), "VBZ") || page.tagged(cue.first(), "VBP")
                        || page.tagged(cue.first(), "MD") || page.tagged(cue.first(), "VBN"));
    }

    /** In <em>The museum, Mr. Bush said, …</em> the phrase between comma and verb is the subject, whatever stands farther left. */
    private boolean setOff(int before, Cue cue) {
        return before >= frames.startOf(cue.head()) && (page.quoted(before) || SET_OFF.contains(page.form(before)));
    }

    /** The subject that a participle borrows where the tree hangs it elsewhere: the last one before it in the sentence. */
    private @Nullable Source lastSubjectBefore(Cue cue) {
        int begin = Math.max(frames.startOf(cue.head()), cue.first() - LONGEST_WAY);
        for (int i = cue.first() - 1; i >= begin; i--) {
            if (tree.is(i, "nsubj") && !page.quoted(i) && !page.tagged(i, "W") && !page.tagged(i + 1, "POS")) {
                return phrases.around(i, cue.first() - 1).borrowed();
            }
        }
        return null;
    }

    /** "said Trump": the words after the verb, when quoted words stand right before it. */
    private @Nullable Source inverted(Cue cue) {
        int before = cue.first() - 1;
        if (before >= frames.startOf(cue.head()) && page.form(before).equals(",")) {
            before--;
        }
        boolean afterQuotation = before >= 0 && page.paragraphOf(before) == page.paragraphOf(cue.head()) && page.quoted(before);
        boolean finite = page.tagged(cue.head(), "VBD") || page.tagged(cue.head(), "VBZ") || page.tagged(cue.head(), "VBP")
                || page.tagged(cue.head(), "VBN");
        if (!finite || !cue.reportsSpeech()) {
            return null;
        }
        if (cue.first() == frames.startOf(cue.head()) && cue.last() + 1 < page.size()
                && page.token(cue.last() + 1).name() == NameKind.PERSON) {
            return phrases.startingAt(cue.last() + 1);
        }
        if (afterQuotation) {
            Source behind = phrases.startingAt(cue.last() + 1);
            return behind != null && isSubjectOfNext(behind) ? null : behind;
        }
        boolean comma = before + 1 < cue.first() && !cue.word().takes(Complement.INFINITIVE) && cue.word().takes(Complement.CLAUSE)
                && cue.first() == cue.head();
        Source name = comma ? phrases.startingAt(cue.last() + 1) : null;
        return name != null && page.token(name.head()).name() != NameKind.NONE && endsAfter(name, frames.endOf(cue.head()))
                ? name : null;
    }

    /** In <em>Dunn, who called it “absurd,” said she would go</em> the words behind the verb have a verb of their own. */
    private boolean isSubjectOfNext(Source phrase) {
        int next = phrase.last() + 1;
        return next < frames.endOf(phrase.last()) && !page.quoted(next) && page.isFinite(next);
    }

    private boolean endsAfter(Source name, int end) {
        int next = name.last() + 1;
        return next >= end || page.form(next).equals(".") || page.form(next).equals(",");
    }
}
