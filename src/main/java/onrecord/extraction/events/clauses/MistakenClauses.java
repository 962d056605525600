package onrecord.extraction.events.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.NounChunks;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;

/**
 * Mends clauses that the tree has not recognised: the verb of a sentence that it took for a participle, <em>“The jury <u>acquitted</u> the
 * nurse.”</em>, or for a noun, <em>“police say a man <u>burst</u> in and fired”</em>, and the subject that it hung on the verb before,
 * <em>“wept as <u>Trent</u> was convicted”</em>.
 */
public final class MistakenClauses {

    private static final int NONE = -1;
    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> NAMING = CONTEXT.set("naming");
    private static final Set<String> ALONE = CONTEXT.set("without an object");
    private static final Set<String> JOINING_CLAUSES = CONTEXT.set("joining clauses");
    private static final Set<String> SAME_IN_THE_PAST = CONTEXT.set("same in the past");
    private static final Set<String> TIMES = WordSections.read("events/function-words.txt").set("times");
    private static final Set<String> CIRCUMSTANCES = Set.of("obl", "obj", "nmod");
    private static final Set<String> OPENING = Set.of("DT", "PRP$", "JJ", "CD", "PRP");

    private final Sentence sentence;
    private final NounChunks phrases;

    private MistakenClauses(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounChunks(sentence::token, sentence.size());
    }

    /** The same sentence where there is nothing to mend. */
    public static Sentence mend(Sentence sentence) {
        Sentence counted = new MistakenClauses(sentence).withCountedSubject();
        Sentence timed = new MistakenClauses(counted).withoutTimeAsSubject();
        Sentence relative = new MistakenClauses(timed).withRelativeClause();
        Sentence withTold = new MistakenClauses(relative).withToldVerb();
        Sentence withVerb = new MistakenClauses(withTold).withMainVerb();
        Sentence withSubject = new MistakenClauses(withVerb).withLateSubject();
        return new MistakenClauses(withSubject).withConjunction();
    }

    /** "<em>Three</em> die in fire": a headline that counts people. */
    private Sentence withCountedSubject() {
        boolean counts = sentence.size() > 2 && sentence.head(0) < 0 && sentence.token(0).tag().equals("CD")
                && sentence.head(1) == 0 && (sentence.token(1).tag().equals("VB") || sentence.token(1).tag().equals("VBP"));
        if (!counts) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int child : sentence.children(0)) {
            tokens.set(child, under(1, sentence.token(child), sentence.token(child).relation()));
        }
        tokens.set(0, under(1, sentence.token(0), "nsubj"));
        tokens.set(1, retagged(sentence.token(1), "VBP", NONE, "root"));
        return new Sentence(tokens);
    }

    /** "Two climbers missing since <em>Wednesday</em> were rescued": a day behind a preposition is no subject where there is another. */
    private Sentence withoutTimeAsSubject() {
        for (int day = 2; day < sentence.size(); day++) {
            boolean time = sentence.is(day - 1, "mark") && sentence.is(day, "nsubj") && TIMES.contains(sentence.lower(day));
            int verb = time && sentence.head(day - 1) == sentence.head(day) ? sentence.head(day) : NONE;
            int subject = verb < 0 ? NONE : sentence.child(verb, "nsubj");
            if (subject >= 0 && subject < day - 1) {
                List<Token> tokens = new ArrayList<>(sentence.tokens());
                tokens.set(day, under(subject, sentence.token(day), "nmod"));
                tokens.set(day - 1, under(day, sentence.token(day - 1), "case"));
                return new Sentence(tokens);
            }
        }
        return sentence;
    }

    /** "the family <em>of Leah Moon, who</em> was shot": the clause describes the name, which depends on the noun before. */
    private Sentence withRelativeClause() {
        for (int pronoun = 4; pronoun < sentence.size(); pronoun++) {
            int verb = sentence.lower(pronoun).equals("who") && sentence.is(pronoun, "nsubj") ? sentence.head(pronoun) : NONE;
            int name = verb < 0 ? NONE : sentence.child(verb, "nsubj");
            boolean beside = name > 1 && name < pronoun && phrases.to(name) == pronoun - 2 && sentence.lower(pronoun - 1).equals(",");
            int of = beside ? phrases.from(name) - 1 : NONE;
            if (of > 0 && sentence.is(of, "mark") && sentence.head(of) == verb && isNoun(of - 1)) {
                List<Token> tokens = new ArrayList<>(sentence.tokens());
                tokens.set(name, under(phrases.headOf(of - 1), sentence.token(name), "nmod"));
                tokens.set(of, under(name, sentence.token(of), "case"));
                tokens.set(verb, under(name, sentence.token(verb), "acl:relcl"));
                return new Sentence(tokens);
            }
        }
        return sentence;
    }

    private Sentence withToldVerb() {
        for (int word = 2; word + 1 < sentence.size(); word++) {
            if (isToldVerb(word)) {
                return withTold(word);
            }
        }
        return sentence;
    }

    /** "the man burst in and opened fire": what is told of somebody, with another verb joined to it. */
    private boolean isToldVerb(int word) {
        boolean noun = sentence.token(word).tag().equals("NN") && SAME_IN_THE_PAST.contains(sentence.lower(word))
                && sentence.token(word).relation().equals("obj");
        int doer = word - 1;
        String next = sentence.token(word + 1).tag();
        boolean told = noun && sentence.head(doer) == word && sentence.token(doer).relation().equals("compound")
                && RoleNouns.of(sentence.token(doer).form()) != null && (next.equals("IN") || next.equals("RP"));
        return told && joinedTo(word) >= 0;
    }

    /** "and <em>opened</em>", hung on the verb that tells it. */
    private int joinedTo(int word) {
        int joined = sentence.child(sentence.head(word), "ccomp", word + 1);
        int and = joined < 0 ? NONE : sentence.child(joined, "cc");
        return and > word && sentence.child(joined, "nsubj") < 0 ? joined : NONE;
    }

    private Sentence withTold(int verb) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int child : sentence.children(verb)) {
            if (child < verb) {
                tokens.set(child, under(verb - 1, sentence.token(child), sentence.token(child).relation()));
            }
        }
        tokens.set(verb - 1, under(verb, sentence.token(verb - 1), "nsubj"));
        int joined = joinedTo(verb);
        tokens.set(joined, under(verb, sentence.token(joined), "conj"));
        tokens.set(verb, retagged(sentence.token(verb), "VBD", sentence.head(verb), "ccomp"));
        return new Sentence(tokens);
    }

    private Sentence withMainVerb() {
        int root = sentence.root();
        int verb = isNoun(root) && sentence.token(sentence.size() - 1).form().equals(".") ? participleBehind(root) : NONE;
        boolean does = verb >= 0 && (hasObject(verb) || ALONE.contains(sentence.token(verb).lemma()));
        if (!does || isOfName(verb) || hasOtherVerb(verb)) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int child : sentence.children(root)) {
            if (child > verb) {
                tokens.set(child, under(verb, sentence.token(child), sentence.token(child).relation()));
            }
        }
        for (int word = verb + 1; word <= phrases.to(verb + 1); word++) {
            if (sentence.head(word) == verb) {
                tokens.set(word, under(verb, sentence.token(word), "obj"));
                break;
            }
        }
        tokens.set(root, under(verb, sentence.token(root), "nsubj"));
        tokens.set(verb, retagged(sentence.token(verb), "VBD", NONE, "root"));
        return new Sentence(tokens);
    }

    /** "a boy named <em>Leo</em>"; but "the firm named <em>Eva Lund chairwoman</em>". */
    private boolean isOfName(int verb) {
        int last = phrases.to(verb + 1);
        boolean office = last + 1 < sentence.size() && RoleNouns.of(sentence.token(phrases.headOf(last)).form()) != null
                || last + 2 < sentence.size() && sentence.head(last + 1) > last
                        && RoleNouns.of(sentence.token(sentence.head(last + 1)).form()) != null;
        boolean named = sentence.token(verb + 1).tag().startsWith("NNP") && office;
        return NAMING.contains(sentence.token(verb).lemma()) && !named;
    }

    /** Right behind the phrase that the sentence begins with, "hundreds" or "hundreds of guests". */
    private int participleBehind(int noun) {
        int of = sentence.child(noun, "nmod");
        boolean counted = of > noun && of + 1 < sentence.size() && phrases.from(of) == phrases.to(noun) + 2;
        int next = participleRightBehind(noun);
        return next >= 0 || !counted ? next : participleRightBehind(of);
    }

    private int participleRightBehind(int noun) {
        int next = phrases.to(noun) + 1;
        while (next < sentence.size() && sentence.token(next).tag().startsWith("RB")) {
            next++;
        }
        boolean participle = next < sentence.size() && sentence.token(next).tag().equals("VBN") && sentence.head(next) == noun
                && sentence.token(next).relation().equals("acl") && sentence.child(next, "aux") < 0;
        return participle ? next : NONE;
    }

    /** A noun phrase right behind the verb that is no time: "arrested <em>a man</em>", but not "arrested last week". */
    private boolean hasObject(int verb) {
        int next = verb + 1;
        if (next >= sentence.size() || !isNoun(next) && !OPENING.contains(sentence.token(next).tag())) {
            return false;
        }
        int head = phrases.headOf(next);
        String lemma = sentence.token(head).lemma();
        boolean noun = isNoun(head) || sentence.token(head).tag().equals("PRP");
        return noun && !TIMES.contains(sentence.lower(head)) && !TIMES.contains(lemma) && !DeedWords.MEASURES.contains(lemma);
    }

    /** A verb of the sentence that does not depend on this one. */
    private boolean hasOtherVerb(int verb) {
        for (int word = 0; word < sentence.size(); word++) {
            if (word != verb && sentence.token(word).isFinite() && !isUnder(word, verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnder(int word, int above) {
        int at = word;
        for (int step = 0; step < sentence.size() && at >= 0; step++) {
            if (at == above) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }

    private Sentence withLateSubject() {
        for (int noun = 1; noun < sentence.size(); noun++) {
            boolean hung = isNoun(noun) && CIRCUMSTANCES.contains(sentence.token(noun).relation());
            int conjunction = hung && sentence.children(noun).length > 0 ? conjunction(noun) : NONE;
            int verb = conjunction >= 0 || hung && isTold(noun) ? verbBehind(noun) : NONE;
            if (verb >= 0) {
                return withSubject(noun, conjunction, verb);
            }
        }
        return sentence;
    }

    /** "<em>until</em> he died": taken for a preposition before the subject. */
    private Sentence withConjunction() {
        List<Token> tokens = null;
        for (int subject = 1; subject < sentence.size(); subject++) {
            boolean mayBe = sentence.is(subject, "nsubj") && sentence.head(subject) > subject && sentence.children(subject).length > 0;
            int conjunction = mayBe ? conjunction(subject) : NONE;
            if (conjunction >= 0) {
                tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
                tokens.set(conjunction, under(sentence.head(subject), sentence.token(conjunction), "mark"));
            }
        }
        return tokens == null ? sentence : new Sentence(tokens);
    }

    /** "police say <em>a man</em> fired": right behind a verb of saying. */
    private boolean isTold(int noun) {
        int teller = sentence.head(noun);
        boolean told = sentence.token(noun).relation().equals("obj") && teller < noun && sentence.token(teller).isFinite()
                && DeedWords.TELLING.contains(sentence.token(teller).lemma());
        return told && phrases.from(noun) - 1 == teller;
    }

    /** "after", right before the phrase of this noun; but "as many as 80 people" is a number. */
    private int conjunction(int noun) {
        int word = phrases.from(noun) - 1;
        boolean joins = word >= 0 && JOINING_CLAUSES.contains(sentence.lower(word)) && sentence.head(word) == noun
                && !sentence.lower(Math.min(word + 2, sentence.size() - 1)).equals("as");
        return joins ? word : NONE;
    }

    /** The verb right behind this noun that has no subject and hangs beside it on the same verb. */
    private int verbBehind(int noun) {
        int first = phrases.to(noun) + 1;
        int apposition = sentence.child(noun, "appos");
        if (apposition == first + 1 && sentence.token(first).form().equals(",")) {
            first = phrases.to(apposition) + 2;
        }
        while (first < sentence.size() && sentence.token(first).tag().startsWith("RB")) {
            first++;
        }
        if (first >= sentence.size() || !sentence.token(first).isFinite()) {
            return NONE;
        }
        boolean auxiliary = sentence.is(first, "aux");
        int verb = auxiliary ? sentence.head(first) : first;
        boolean sure = auxiliary || !sentence.token(first).tag().equals("VBD") || hasObject(first);
        boolean beside = verb > noun && sentence.head(verb) == sentence.head(noun) && sentence.head(verb) >= 0;
        return sure && beside && sentence.child(verb, "nsubj") < 0 ? verb : NONE;
    }

    private Sentence withSubject(int noun, int conjunction, int verb) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean passive = false;
        for (int child : sentence.children(verb)) {
            passive |= sentence.token(child).relation().equals("aux:pass");
        }
        tokens.set(noun, under(verb, sentence.token(noun), passive ? "nsubj:pass" : "nsubj"));
        if (conjunction >= 0) {
            tokens.set(conjunction, under(verb, sentence.token(conjunction), "mark"));
        }
        tokens.set(verb, under(sentence.head(verb), sentence.token(verb), conjunction < 0 ? "ccomp" : "advcl"));
        return new Sentence(tokens);
    }

    private boolean isNoun(int word) {
        return sentence.tagged(word, "NN");
    }

    private static Token retagged(Token token, String tag, int head, String relation) {
        return new Token(token.span(), token.form(), token.lemma(), tag, head, relation, token.name(), token.beginsName());
    }

    private static Token under(int head, Token token, String relation) {
        return new Token(token.span(), token.form(), token.lemma(), token.tag(), head, relation, token.name(), token.beginsName());
    }
}
