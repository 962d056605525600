package onrecord.extraction.statements.sources;

import java.util.Set;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.DocumentNouns;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a cue in the dependency tree: its own, or the one it borrows: <em>came and said</em>, <em>left, saying</em>,
 * <em>wants to say</em>, <em>the man who said</em>.
 */
final class TreeSubjects {

    private static final Set<String> OBJECTS = WordSections.read("statements/pronouns.txt").set("object");
    /** "a letter to the minister", "served a notice on the owner": before whoever gets what is written. */
    private static final Set<String> SENT_BY = WordSections.read("statements/prepositions.txt").set("to the recipient");
    private static final Set<String> IN_PREPOSITIONS = WordSections.read("statements/prepositions.txt").set("nouns");
    /** "won fans for saying so": who is won has not said it. */
    private static final Set<String> DRAWS = WordSections.read("statements/reporters-tails.txt").set("draws");
    /** "said at a rally announcing that": whoever speaks there announces it. */
    private static final Set<String> HELD = WordSections.read("statements/scenes.txt").set("held");
    private static final Set<String> LINKED_TO = Set.of("to", "of", "in", "on", "at", "from", "for");
    private static final int LONGEST_CLIMB = 6;

    private final Page page;
    private final Tree tree;
    private final NounPhrases phrases;

    TreeSubjects(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.phrases = new NounPhrases(page);
    }

    @Nullable
    Source subjectOf(Cue cue) {
        Source blamed = blamed(cue);
        if (blamed != null) {
            return blamed;
        }
        int verb = cue.head();
        boolean second = false;
        for (int climbed = 0; climbed < LONGEST_CLIMB && verb != Page.NONE; climbed++) {
            Source source = subjectOfVerb(verb, cue, climbed > 0);
            if (source != null) {
                return climbed == 0 || cue.first() <= verb && verb < cue.head() ? source : source.borrowed();
            }
            boolean through = second && (tree.is(verb, "obj") || tree.is(verb, "obl")) && page.tagged(verb, "N");
            if (!borrows(verb) && !through) {
                return null;
            }
            second = tree.is(verb, "conj") && page.isFinite(verb);
            int head = tree.head(verb);
            if (head == Page.NONE) {
                return null;
            }
            if (tree.is(verb, "acl") && !page.tagged(head, "VB") && !page.quoted(head)) {
                return modified(head, verb, cue);
            }
            verb = head;
        }
        return null;
    }

    /** <em>The board fined Dunn for refusing to answer</em>: whoever is fined has refused. */
    private @Nullable Source blamed(Cue cue) {
        int preposition = cue.first() - 1;
        boolean reason = page.tagged(cue.first(), "VBG") && preposition > page.sentenceStart(cue.first())
                && page.lower(preposition).equals("for") && !page.quoted(preposition);
        int verb = reason ? tree.head(cue.head()) : Page.NONE;
        for (int i = 0; i < LONGEST_CLIMB && verb != Page.NONE && !page.tagged(verb, "V"); i++) {
            verb = tree.head(verb);
        }
        int helper = verb == Page.NONE ? Page.NONE : tree.child(verb, "aux:pass");
        int object = verb == Page.NONE || helper != Page.NONE || verb > preposition || DRAWS.contains(page.token(verb).lemma()) ? Page.NONE
                : tree.childBehind(verb, "obj");
        boolean somebody = object != Page.NONE && object < preposition && !page.quoted(object)
                && (isHuman(object) || page.tagged(object, "PRP") || page.token(object).name() == NameKind.ORGANISATION);
        return somebody ? phrases.around(object, preposition - 1).borrowed() : null;
    }

    /** In "forced him to admit" the object of the outer verb is the one who admits. */
    private @Nullable Source subjectOfVerb(int verb, Cue cue, boolean outer) {
        boolean quotedAs = page.lower(Math.max(0, cue.head() - 1)).equals("as") && page.token(verb).lemma().equals("quote");
        if (outer && (tree.is(cue.head(), "xcomp") || quotedAs)) {
            int object = tree.child(verb, "obj");
            object = object == Page.NONE ? tree.child(verb, "iobj") : object;
            boolean demonstrative = object != Page.NONE && page.tagged(object, "DT");
            if (object != Page.NONE && !demonstrative && object > verb && object < cue.head() && !page.quoted(object)
                    && tree.head(cue.head()) == verb) {
                return phrases.around(object, cue.first() - 1);
            }
        }
        int nearest = Page.NONE;
        for (int child : tree.children(verb)) {
            if (isSubject(child, cue, outer) && (nearest == Page.NONE || child < verb)) {
                nearest = child;
            }
        }
        int holder = nearest == Page.NONE ? Page.NONE : outerSubject(nearest, verb);
        if (holder != Page.NONE) {
            boolean told = page.lower(holder + 1).equals("who");
            int last = told ? holder : Math.min(tree.lastOfSubtree(nearest), cue.first() - 1);
            int first = phrases.around(holder, holder).first();
            boolean article = first == holder && holder > page.sentenceStart(holder) && page.tagged(holder - 1, "DT");
            return new Source(article ? holder - 1 : first, last, holder, true);
        }
        return nearest == Page.NONE ? null : relative(nearest, verb, cue);
    }

    /** "aide" in <em>A former aide to Senator Dunn testified</em>, where the tree has the aide and Dunn testify. */
    private int outerSubject(int subject, int verb) {
        int outer = tree.child(verb, "nsubj");
        if (outer == Page.NONE || outer + 1 >= subject || subject > verb || page.quoted(outer) || !isNoun(outer) || isTime(outer)) {
            return Page.NONE;
        }
        if (isTold(outer, subject)) {
            return outer;
        }
        if (!isModified(outer) && !isSentTo(outer, subject)) {
            return Page.NONE;
        }
        for (int i = outer + 1; i < subject; i++) {
            if (page.isFinite(i) || page.isPunctuation(i) && !page.form(i).equals("-")) {
                return Page.NONE;
            }
        }
        return outer;
    }

    /** "woman" of <em>A woman who claims she saw the arrest of Olaf Brandt says</em>: behind a preposition stands no subject. */
    private boolean isTold(int outer, int inner) {
        int before = phrases.around(inner, inner).first() - 1;
        return before > outer && page.lower(outer + 1).equals("who") && page.tagged(before, "IN") && page.hasFinite(outer + 2, before);
    }

    /** "official" of <em>an official</em> may pass for an adjective. */
    private boolean isNoun(int i) {
        return page.tagged(i, "NN") || page.tagged(i, "JJ") && i > 0 && page.tagged(i - 1, "DT");
    }

    /** <em>a text sent by the bank to Ann Dunn</em>: behind a participle, whoever stands behind a preposition is no subject. */
    private boolean isSentTo(int outer, int inner) {
        int before = phrases.around(inner, inner).first() - 1;
        boolean participle = page.tagged(outer + 1, "VBN") && tree.is(outer + 1, "acl");
        return participle && (page.tagged(before, "IN") || page.tagged(before, "TO"));
    }

    /** <em>an aide to Senator Dunn</em>, <em>an official close to her</em> */
    private boolean isModified(int noun) {
        return page.tagged(noun + 1, "IN") || page.tagged(noun + 1, "J") && (page.tagged(noun + 2, "IN") || page.tagged(noun + 2, "TO"));
    }

    private boolean isSubject(int child, Cue cue, boolean outer) {
        String relation = page.token(child).relation();
        boolean subject = tree.is(child, "nsubj") && !relation.equals("nsubj:outer") && !page.lower(child).equals("whom")
                && (outer || !cue.passive() || !relation.endsWith(":pass"));
        subject &= child > cue.head() || !page.tagged(child, "PRP") || !OBJECTS.contains(page.lower(child));
        subject &= !isCompany(child) && (outer || !isTakenFromContent(child, cue));
        boolean possessive = child + 1 < page.size() && page.tagged(child + 1, "POS");
        subject &= outer || !page.tagged(cue.head(), "VBG") || !isServed(child, cue.head());
        return subject && !possessive && !page.quoted(child) && !isTime(child)
                && page.paragraphOf(child) == page.paragraphOf(cue.head());
    }

    /** "Kamin, who emphasized": the relative pronoun stands for the noun that the clause belongs to. */
    private @Nullable Source relative(int subject, int verb, Cue cue) {
        boolean pronoun = page.tagged(subject, "W") || page.form(subject).equalsIgnoreCase("that");
        int noun = tree.head(verb);
        boolean relative = pronoun && tree.is(verb, "acl") && noun != Page.NONE && noun < subject;
        Source described = relative ? describedBy(noun) : null;
        if (described != null) {
            return described;
        }
        if (relative && !page.quoted(noun)) {
            Source antecedent = who(phrases.around(noun, subject - 1), subject);
            return new Source(antecedent.first(), page.tagged(subject, "W") ? subject : antecedent.last(), antecedent.head(), true);
        }
        boolean which =
                page.tagged(subject, "WDT") && page.lower(subject).equals("which") && subject > 0 && page.form(subject - 1).equals(",");
        if (page.tagged(subject, "WP") || which) {
            int before = beforeAge(subject > 0 && page.form(subject - 1).equals(",") ? subject - 1 : subject);
            Source nearest = which ? phrases.endingBefore(before) : phrases.antecedentBefore(before);
            Source antecedent = nearest == null ? null : who(nearest, subject);
            return antecedent == null ? phrases.around(subject, subject) : new Source(antecedent.first(), subject, antecedent.head(), true);
        }
        return subject < cue.first() ? phrases.around(subject, cue.first() - 1) : phrases.around(subject, tree.lastOfSubtree(subject));
    }

    /**
     * "Dunn" in <em>Dunn is a liar who has pledged</em>; but not in <em>It was Dunn who said</em>, <em>The winner is a man who said</em> or <em>Dunn
     * is in the care of Beck, who said</em>.
     */
    private @Nullable Source describedBy(int predicate) {
        boolean describes = tree.child(predicate, "cop") != Page.NONE && tree.child(predicate, "case") == Page.NONE;
        int named = describes ? subjectOfPredicate(predicate) : Page.NONE;
        boolean person = named != Page.NONE && named < predicate && !page.quoted(named) && page.token(named).name() == NameKind.PERSON
                && page.tagged(predicate, "NN") && page.token(predicate).name() != NameKind.PERSON;
        return person ? phrases.around(named, predicate - 1).borrowed() : null;
    }

    /** Also in <em>Dunn takes bribes and is a liar</em> */
    private int subjectOfPredicate(int predicate) {
        int subject = tree.child(predicate, "nsubj");
        int verb = tree.is(predicate, "conj") ? tree.head(predicate) : Page.NONE;
        return subject == Page.NONE && verb != Page.NONE && page.isFinite(verb) ? tree.child(verb, "nsubj") : subject;
    }

    /** In <em>a lawyer for the Heron Club, who has warned</em> the lawyer, in <em>a partner at Heron Law, which advised</em> the firm. */
    private Source who(Source antecedent, int pronoun) {
        NameKind name = page.token(antecedent.head()).name();
        if (page.lower(pronoun).equals("which")) {
            Source nearest = isHuman(antecedent.head()) && page.form(pronoun - 1).equals(",") ? nearestTo(pronoun - 1) : null;
            return nearest == null ? antecedent : nearest;
        }
        boolean who = page.lower(pronoun).equals("who");
        Source person = who && name == NameKind.NONE ? personOf(antecedent, pronoun) : null;
        if (person != null) {
            return person;
        }
        boolean nobody = who && name != NameKind.PERSON && name != NameKind.NONE;
        boolean several = name == NameKind.PERSON && areSeveral(pronoun);
        Source linked = nobody || several ? phrases.linkedBefore(antecedent.last() + 1) : null;
        boolean people = linked != null && linked.first() < antecedent.first() && isHuman(linked.head());
        if (linked != null && people && (nobody || page.tagged(linked.head(), "NNS"))) {
            return new Source(linked.first(), antecedent.last(), linked.head(), antecedent.own());
        }
        int listener = who && name != NameKind.PERSON ? humanBefore(antecedent) : Page.NONE;
        if (listener == Page.NONE) {
            return antecedent;
        }
        Source human = phrases.around(listener, listener);
        return nobody ? new Source(human.first(), antecedent.last(), listener, human.own()) : human;
    }

    /** "supporters of Beck who <em>have</em> promised" */
    private boolean areSeveral(int pronoun) {
        int verb = pronoun + 1;
        while (verb + 1 < page.size() && page.tagged(verb, "RB")) {
            verb++;
        }
        return verb < page.size() && (page.tagged(verb, "VBP") || page.lower(verb).equals("were"));
    }

    /** "Beck" of <em>the rise of Beck, who has promised</em>; but of <em>a friend of Beck, who</em> the friend. */
    private @Nullable Source personOf(Source thing, int pronoun) {
        boolean of = page.tagged(thing.head(), "NN") && !isHuman(thing.head()) && page.lower(thing.head() + 1).equals("of");
        Source name = of ? phrases.antecedentBefore(page.form(pronoun - 1).equals(",") ? pronoun - 1 : pronoun) : null;
        boolean person = name != null && page.token(name.head()).name() == NameKind.PERSON && name.first() == thing.head() + 2;
        return person ? name : null;
    }

    /** "callers" of <em>callers to her “Late” radio show who said</em>, "voters" of <em>voters in Lund, who said</em>: a show is nobody. */
    private int humanBefore(Source antecedent) {
        if (antecedent.first() < 2 || !page.tagged(antecedent.head(), "NN") || isHuman(antecedent.head())
                || !LINKED_TO.contains(page.lower(antecedent.first() - 1))) {
            return Page.NONE;
        }
        int noun = antecedent.first() - 2;
        return noun >= page.sentenceStart(antecedent.first()) && isHuman(noun) && !page.quoted(noun) ? noun : Page.NONE;
    }

    /** "the clinic" of <em>a nurse at the clinic in Weir, which treats children</em> */
    private @Nullable Source nearestTo(int comma) {
        Source nearest = phrases.antecedentBefore(comma);
        if (nearest == null || page.token(nearest.head()).name() != NameKind.PLACE || nearest.first() <= page.sentenceStart(comma)
                || !page.lower(nearest.first() - 1).equals("in")) {
            return nearest;
        }
        Source before = phrases.antecedentBefore(nearest.first() - 1);
        return before == null ? nearest : before;
    }

    private boolean isHuman(int noun) {
        return HumanNouns.isOne(page.token(noun)) || HumanNouns.areSeveral(page.token(noun))
                || OrganisationHeads.isPartisan(page.form(noun)) || isPartisans(noun)
                || page.token(noun).name() == NameKind.PERSON;
    }

    /** <em>Democrats</em> */
    private boolean isPartisans(int noun) {
        String form = page.form(noun);
        return form.endsWith("s") && OrganisationHeads.isPartisan(form.substring(0, form.length() - 1));
    }

    /** In <em>Keller, 56, who has said</em> the name ends before its age. */
    private int beforeAge(int comma) {
        boolean age = comma > 2 && page.tagged(comma - 1, "CD") && page.form(comma - 2).equals(",");
        return age ? comma - 2 : comma;
    }

    /** "a memo saying": the noun itself; after a comma rather the subject of the sentence. */
    private @Nullable Source modified(int noun, int verb, Cue cue) {
        if (isPartOfPreposition(noun)) {
            return subjectAbove(noun, verb);
        }
        if (isLedTo(noun, verb)) {
            return phrases.around(noun, cue.first() - 1);
        }
        int predicated = tree.child(noun, "cop") == Page.NONE ? Page.NONE : tree.child(noun, "nsubj");
        if (predicated != Page.NONE && predicated < noun && !page.quoted(predicated)) {
            return phrases.around(predicated, noun - 1).borrowed();
        }
        boolean afterComma = cue.first() > 0 && page.form(cue.first() - 1).equals(",");
        boolean throughNoun = page.tagged(verb, "VB") && !page.tagged(verb, "VBG") && !page.tagged(verb, "VBD") && !page.tagged(verb, "VBN")
                || DocumentNouns.contains(page.token(noun).lemma()) || HELD.contains(page.token(noun).lemma()) || isRecipient(noun);
        boolean only = verb == cue.head() && page.tagged(verb, "VBD") && !page.hasFinite(page.sentenceStart(verb), verb - 1);
        boolean mended = page.tagged(verb, "VBN") || page.mended(verb) && page.tagged(verb, "VBD") || only;
        if (!afterComma && !throughNoun && !mended) {
            return phrases.around(noun, cue.first() - 1);
        }
        if (!afterComma && mended) {
            return phrases.around(outermost(noun), cue.first() - 1);
        }
        int climbing = noun;
        for (int i = 0; i < LONGEST_CLIMB && climbing != Page.NONE; i++) {
            int subject = tree.child(climbing, "nsubj");
            if (subject != Page.NONE && !page.quoted(subject) && subject < verb) {
                return phrases.around(subject, Math.min(tree.lastOfSubtree(subject), cue.first() - 1)).borrowed();
            }
            climbing = tree.head(climbing);
        }
        return phrases.around(noun, cue.first() - 1).borrowed();
    }

    /** <em>In addition to asking for it, she left</em> */
    private boolean isPartOfPreposition(int noun) {
        return noun > 0 && page.tagged(noun - 1, "IN") && IN_PREPOSITIONS.contains(page.lower(noun));
    }

    private @Nullable Source subjectAbove(int noun, int verb) {
        int above = tree.head(noun);
        int subject = above == Page.NONE ? Page.NONE : tree.child(above, "nsubj");
        return subject == Page.NONE || page.quoted(subject) ? null
                : phrases.around(subject, subject > verb ? tree.lastOfSubtree(subject) : Math.min(tree.lastOfSubtree(subject), verb - 1))
                        .borrowed();
    }

    /** "the panel" in <em>Dunn rejected the plan, and said the panel itself was to blame</em> */
    private boolean isTakenFromContent(int noun, Cue cue) {
        int before = cue.first() - 1;
        while (before > page.sentenceStart(cue.head()) && page.tagged(before, "RB")) {
            before--;
        }
        return noun > cue.last() && cue.reportsSpeech() && before > page.sentenceStart(cue.head()) && page.tagged(before, "CC")
                && tree.is(cue.head(), "conj");
    }

    /** "Lind" in <em>Ann Dunn, along with Bo Lind, said</em> */
    private boolean isCompany(int noun) {
        int first = phrases.around(noun, noun).first();
        return first > 2 && page.lower(first - 1).equals("with")
                && (page.lower(first - 2).equals("along") || page.lower(first - 2).equals("together"));
    }

    /** <em>Friday</em>, <em>last week</em>, <em>days after the vote</em> */
    private boolean isTime(int noun) {
        if (TimeWords.isMeasure(page.token(noun).lemma())
                && (page.lower(noun + 1).equals("after") || page.lower(noun + 1).equals("before"))) {
            return true;
        }
        boolean day = page.tagged(noun, "NN") && TimeWords.isDay(page.lower(noun));
        return day || noun > 0 && TimeWords.isStretch(page.lower(noun - 1), page.lower(noun));
    }

    /** <em>served a notice on Dunn saying …</em>, where the tree has Dunn say it. */
    private boolean isServed(int subject, int participle) {
        int preposition = tree.child(participle, "mark");
        int verb = tree.head(participle);
        boolean led = preposition != Page.NONE && preposition < subject && SENT_BY.contains(page.lower(preposition));
        int sent = led && verb != Page.NONE && page.tagged(verb, "V") ? tree.child(verb, "obj") : Page.NONE;
        return sent != Page.NONE && sent < preposition && DocumentNouns.contains(page.token(sent).lemma());
    }

    /** <em>issued a statement to newspapers saying …</em>: who sends it speaks. */
    private boolean isRecipient(int noun) {
        int preposition = tree.child(noun, "case");
        int head = tree.head(noun);
        if (preposition == Page.NONE || head == Page.NONE || !SENT_BY.contains(page.lower(preposition))) {
            return false;
        }
        int sent = page.tagged(head, "V") ? tree.child(head, "obj") : head;
        return sent != Page.NONE && DocumentNouns.contains(page.token(sent).lemma());
    }

    /** <em>This led the writer Ann Dunn to fear the worst.</em> */
    private boolean isLedTo(int noun, int infinitive) {
        boolean object = tree.is(noun, "obj") && page.tagged(infinitive, "VB") && page.form(infinitive - 1).equals("to");
        int name = object ? tree.childBehind(noun, "appos") : Page.NONE;
        int person = name == Page.NONE ? noun : name;
        return object && page.token(person).name() == NameKind.PERSON;
    }

    /** From "streets" to "protesters" in <em>Protesters in the streets chanted</em>. */
    private int outermost(int noun) {
        int outer = noun;
        for (int i = 0; i < LONGEST_CLIMB; i++) {
            int head = tree.head(outer);
            boolean inside = head != Page.NONE && head < outer
                    && (tree.is(outer, "nmod") || tree.is(outer, "obl") || tree.is(outer, "obj") || tree.is(outer, "acl"));
            if (!inside && !isParticiple(outer)) {
                break;
            }
            int subject = tree.child(head, "nsubj");
            outer = page.tagged(head, "VBN") && subject != Page.NONE && subject < head ? subject : head;
        }
        return page.tagged(outer, "N") || page.tagged(outer, "PRP") ? outer : noun;
    }

    /** "robbing" in <em>a man accused of robbing banks</em>, on the way from the banks to the man */
    private boolean isParticiple(int verb) {
        return page.tagged(verb, "VBG") && tree.is(verb, "advcl") && tree.head(verb) != Page.NONE && tree.head(verb) < verb;
    }

    private boolean borrows(int verb) {
        return tree.is(verb, "conj") || tree.is(verb, "xcomp") || tree.is(verb, "advcl") || tree.is(verb, "acl")
                || tree.is(verb, "parataxis")
                        && page.tagged(verb, "VBG")
                || tree.is(verb, "ccomp") && page.tagged(verb, "VBG");
    }
}
