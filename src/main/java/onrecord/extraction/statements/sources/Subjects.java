package onrecord.extraction.statements.sources;

import java.util.Set;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a cue: behind the verb when the two are turned round (<em>“…,” said Trump</em>), between commas right before it,
 * where the tree has it (<em>left, saying</em>), and, where the tree has none or has it inside quotation marks, among the words before.
 */
final class Subjects {

    private static final Set<String> MEANWHILE = WordSections.read("statements/conjunctions.txt").set("meanwhile");
    private static final int LONGEST_CLIMB = 8;

    private final Page page;
    private final Tree tree;
    private final NounPhrases phrases;
    private final TreeSubjects inTree;
    private final InvertedSubjects inverted;
    private final DistantSubjects distant;
    private final RelativeClauses relatives;

    Subjects(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.phrases = new NounPhrases(page);
        this.inTree = new TreeSubjects(page);
        this.inverted = new InvertedSubjects(page);
        this.distant = new DistantSubjects(page);
        this.relatives = new RelativeClauses(page);
    }

    @Nullable
    Source of(Cue cue) {
        if (isPredicate(cue)) {
            return ownerOfSubject(cue.head());
        }
        Source behind = inverted.of(cue);
        if (behind != null) {
            return behind;
        }
        Source listed = isFinite(cue) ? distant.beforeList(cue) : null;
        if (listed != null) {
            return listed;
        }
        Source adjacent = isFinite(cue) ? phrases.endingBefore(cue.first()) : null;
        boolean open = adjacent == null
                || adjacent.first() > page.outerSentences().startOf(cue.first()) && !page.isPunctuation(adjacent.first() - 1);
        Source likewise = open && isFinite(cue) ? behindAs(cue) : null;
        if (likewise != null) {
            return likewise;
        }
        Source inRelative = adjacent == null ? null : relatives.subjectIn(adjacent);
        if (inRelative != null) {
            return inRelative;
        }
        if (adjacent != null && distant.isSetOff(adjacent.first(), cue)) {
            return withRole(adjacent);
        }
        Source despite = page.tagged(cue.head(), "VBG") ? despite(cue) : null;
        if (despite != null) {
            return despite;
        }
        Source found = inTree(cue);
        if (found != null && found.first() > cue.last() && goesOnDoing(cue)) {
            found = distant.ofParticiple(cue);
        }
        Source around = found != null && isFinite(cue) ? relatives.aroundSubject(found, cue.first()) : null;
        if (around != null) {
            return around;
        }
        boolean own = found != null && found.own() && isFinite(cue) && tree.child(cue.head(), "nsubj") == found.head();
        Source relative = found != null && own ? relatives.behindName(found, cue.first()) : null;
        if (relative != null) {
            return relative;
        }
        if (found != null && adjacent != null && opensClause(adjacent, found, cue)) {
            return adjacent;
        }
        if (found != null && adjacent != null && (isCutFrom(adjacent, found) || beginsBehindObject(adjacent, found))) {
            return adjacent;
        }
        if (found != null && (adjacent == null || found.refersToSomebody(page))) {
            Source named = named(found, cue);
            boolean before = isFinite(cue) && named.own() && named.last() < cue.first() && named.first() > page.sentenceStart(cue.head());
            return before ? withRole(named) : named;
        }
        if (adjacent != null) {
            return adjacent;
        }
        Source farther = isFinite(cue) ? distant.ofFinite(cue) : distant.ofParticiple(cue);
        if (farther != null && isFinite(cue) && farther.first() > page.outerSentences().startOf(cue.first())) {
            return withRole(farther);
        }
        return farther != null || !isFinite(cue) ? farther : relatives.interruptedBefore(cue.first(), null);
    }

    /** <em>The match was stopped and Ann Dunn said…</em>: she does, and not what the tree has the verb borrow. */
    private boolean opensClause(Source name, Source borrowed, Cue cue) {
        return isFinite(cue) && !borrowed.own() && borrowed.last() < name.first() && page.tagged(name.first() - 1, "CC")
                && page.token(name.head()).name() == NameKind.PERSON;
    }

    /** "passengers" of <em>the owners lost the case and passengers accused them</em>, where the tree has the case accuse them, too. */
    private boolean beginsBehindObject(Source last, Source found) {
        int verb = found.first() - 1;
        boolean joined = found.own() && found.first() < last.first() - 1 && found.last() == last.last()
                && page.tagged(last.first() - 1, "CC") && verb > page.outerSentences().startOf(found.first());
        return joined && page.tagged(verb, "VB") && page.isFinite(verb) && CueWords.english().verb(page.token(verb).lemma()) == null;
    }

    /** The surname of a name whose first word the tree takes for something else: <em>farmer Miles Dunn</em>. */
    private boolean isCutFrom(Source whole, Source found) {
        return whole.head() == found.head() && whole.first() < found.first() && page.token(found.first()).name() == NameKind.PERSON
                && !page.token(found.first()).beginsName();
    }

    /** <em>Dunn backed off, cutting the plan and proposing another</em>: whoever does the one does the other. */
    private boolean goesOnDoing(Cue cue) {
        int begin = page.outerSentences().startOf(cue.first());
        return page.tagged(cue.first(), "VBG") && cue.first() > begin && page.tagged(cue.first() - 1, "CC")
                && page.hasFinite(begin, cue.first() - 1);
    }

    /** <em>fell despite the firm saying that it was well</em> */
    private @Nullable Source despite(Cue cue) {
        Source noun = phrases.antecedentBefore(cue.first());
        boolean led = noun != null && noun.first() > page.outerSentences().startOf(cue.first());
        return noun != null && led && page.lower(noun.first() - 1).equals("despite") ? noun : null;
    }

    /** <em>Nine people died, the coroner, Ann Dunn, said.</em> <em>The firm is sound, its founder, Ann Dunn, said.</em> */
    private Source withRole(Source name) {
        int comma = name.first() - 1;
        boolean person = page.token(name.head()).name() == NameKind.PERSON && page.form(comma).equals(",") && !page.quoted(comma);
        Source role = person ? phrases.endingBefore(comma) : null;
        if (role == null) {
            return name;
        }
        boolean apposed =
                (page.tagged(role.first(), "DT") || page.tagged(role.first(), "PRP$")) && RoleNouns.isListed(page.form(role.head()))
                        && role.first() > page.outerSentences().startOf(comma)
                        && (page.form(role.first() - 1).equals(",") || page.quoted(role.first() - 1));
        return apposed ? new Source(role.first(), name.last(), name.head(), true) : name;
    }

    /** <em>The bridge, as one of the engineers said, is old.</em> */
    private @Nullable Source behindAs(Cue cue) {
        Source linked = phrases.linkedBefore(cue.first());
        int as = linked == null ? Page.NONE : linked.first() - 1;
        boolean led = as >= page.outerSentences().startOf(cue.first()) && page.lower(as).equals("as");
        return led && (as == page.outerSentences().startOf(as) || page.form(as - 1).equals(",")) ? linked : null;
    }

    private boolean isPredicate(Cue cue) {
        return cue.form() == Cue.Form.VERB && page.token(cue.head()).tag().equals("VB") && tree.child(cue.head(), "cop") != Page.NONE;
    }

    /** <em>His answer was to say that it rained</em> */
    private @Nullable Source ownerOfSubject(int verb) {
        int subject = tree.child(verb, "nsubj");
        int owner = subject == Page.NONE || tree.child(verb, "ccomp") == Page.NONE ? Page.NONE : tree.child(subject, "nmod:poss");
        return owner == Page.NONE || page.quoted(owner) ? null : phrases.around(owner, subject - 1);
    }

    /** Of <em>two members of the board said</em> the whole, where the tree has the end. */
    private @Nullable Source inTree(Cue cue) {
        Source found = inTree.subjectOf(cue);
        boolean end = found != null && found.own() && isFinite(cue) && found.last() == cue.first() - 1 && found.first() > 0
                && page.lower(found.first() - 1).equals("of");
        Source linked = end ? phrases.linkedBefore(cue.first()) : null;
        return linked == null ? found : linked;
    }

    private Source named(Source found, Cue cue) {
        Source interrupted = isFinite(cue) ? relatives.interruptedBefore(cue.first(), found) : null;
        if (interrupted != null) {
            return interrupted;
        }
        boolean leaps = page.lower(found.first()).equals("whose") && found.last() < cue.first()
                && page.hasFinite(found.last() + 1, cue.first() - 1);
        Source owner = leaps ? phrases.antecedentBefore(found.first()) : null;
        if (owner != null) {
            return owner.borrowed();
        }
        Source apposition = isFinite(cue) && found.last() < cue.first() && page.hasFinite(found.last() + 1, cue.first() - 1)
                ? distant.namedBeforeComma(cue) : null;
        if (apposition != null) {
            return apposition;
        }
        Source apposed = isFinite(cue) && found.first() > 1 ? apposedBy(found, cue) : null;
        if (apposed != null) {
            return apposed;
        }
        return isHome(found, cue) ? openingPerson(cue.first() - 1, found) : openingInstead(found, cue);
    }

    /** The name at the head of the sentence that the tree's subject explains: <em>Ann Dunn, the mayor, called for…</em> */
    private @Nullable Source apposedBy(Source description, Cue cue) {
        boolean enclosed = description.last() < cue.first() && page.form(description.first() - 1).equals(",")
                && page.form(cue.first() - 1).equals(",");
        Source opening = enclosed ? phrases.openingSentence(cue.first() - 1) : null;
        if (opening == null || opening.head() != description.first() - 2) {
            return null;
        }
        return page.token(opening.head()).name() != NameKind.NONE ? new Source(opening.first(), description.last(), opening.head(), true)
                : null;
    }

    /** <em>Dunn, a former mayor, mocked his sniffing, tweeting: “…”</em> A participle set behind is the opening person's, not a thing's. */
    private Source openingInstead(Source found, Cue cue) {
        int comma = cue.first() - 1;
        boolean behind = comma > 0 && page.form(comma).equals(",") && page.tagged(cue.head(), "VBG") && !found.own();
        boolean thing = page.tagged(found.head(), "N") && page.token(found.head()).name() == NameKind.NONE
                && !HumanNouns.isOne(page.token(found.head()));
        if (behind && (isRestricted(found) || opensTimeClause(found))) {
            return mainSubject(cue, found);
        }
        if (!behind || !thing) {
            return found;
        }
        Source opening = openingPerson(comma, found);
        return opening == found ? mainSubject(cue, found) : opening.borrowed();
    }

    /** "Olsen" in <em>Dunn left after Olsen spoke, saying that she was tired</em> */
    private boolean opensTimeClause(Source found) {
        return found.first() > page.outerSentences().startOf(found.first()) + 1 && page.tagged(found.first() - 1, "IN")
                && MEANWHILE.contains(page.lower(found.first() - 1));
    }

    /** "a farmer who" in <em>Dunn met a farmer who had lost his herd, saying: “…”</em> */
    private boolean isRestricted(Source found) {
        return found.last() > found.head() && page.tagged(found.last(), "W") && !page.form(found.last() - 1).equals(",")
                || page.tagged(found.last() + 1, "WP");
    }

    /** <em>Dunn vetoed a bill that would have sold the river, calling it “a raid”.</em> */
    private Source mainSubject(Cue cue, Source otherwise) {
        int verb = cue.head();
        for (int i = 0; i < LONGEST_CLIMB && tree.head(verb) != Page.NONE; i++) {
            verb = tree.head(verb);
        }
        int subject = tree.head(verb) == Page.NONE ? tree.child(verb, "nsubj") : Page.NONE;
        boolean person = subject != Page.NONE && subject < verb && !page.quoted(subject)
                && (page.token(subject).name() == NameKind.PERSON || page.lower(subject).equals("he") || page.lower(subject).equals("she"));
        return person ? phrases.around(subject, verb - 1).borrowed() : otherwise;
    }

    /** <em>Ann Dunn, 31, of Weir Road, admitted arson.</em> */
    private boolean isHome(Source found, Cue cue) {
        boolean enclosed = isFinite(cue) && found.first() > 1 && found.last() < cue.first() && page.form(cue.first() - 1).equals(",");
        String preposition = enclosed ? page.lower(found.first() - 1) : "";
        return preposition.equals("of") || preposition.equals("from");
    }

    private Source openingPerson(int comma, Source otherwise) {
        Source opening = phrases.openingSentence(comma);
        return opening != null && page.token(opening.head()).name() == NameKind.PERSON ? opening : otherwise;
    }

    private boolean isFinite(Cue cue) {
        return cue.form() == Cue.Form.VERB && (page.isFinite(cue.first()) || page.tagged(cue.first(), "VBN"));
    }
}
