package onrecord.extraction.events.references;

import java.util.Set;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.text.Span;

/** Tells whether a pronoun could mean somebody else of whom the text speaks before it. */
final class OthersAround {

    private static final Set<String> BESIDE_A_NAME = Set.of("appos", "compound", "flat", "nmod:desc");

    private static final Set<String> BECOMING = Set.of("become", "remain");

    private final PersonIndex persons;
    private final MentionGrammar grammar;
    private final RuledOut ruledOut;

    OthersAround(PersonIndex persons, MentionGrammar grammar, RuledOut ruledOut) {
        this.persons = persons;
        this.grammar = grammar;
        this.ruledOut = ruledOut;
    }

    /** Nobody else is spoken of in these sentences before the pronoun whom it could mean. */
    boolean isAlone(Mention mention, Gender gender, int there, int here) {
        Span between = new Span(grammar.sentence(there).span().start(), mention.span().start());
        return !isAnotherNamed(mention, gender, between) && !isAnotherDescribed(mention, gender, there, here);
    }

    boolean isAnotherNamed(Mention pronoun, Gender gender, Span between) {
        for (Mention other : persons.within(between)) {
            if (other.isName() && other.person() != pronoun.person() && persons.genderOfName(other.person()).agreesWith(gender)
                    && !isSubjectOver(other.span(), pronoun.span()) && !isOut(other.span(), pronoun)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOut(Span other, Mention pronoun) {
        Sentence there = grammar.sentenceOf(other);
        return ruledOut.isOut(there, MentionGrammar.wordAt(there, other.start()), grammar.sentenceOf(pronoun.span()), pronoun);
    }

    /** "Judge Brandt sentenced him": a subject is not meant by the object of its own verb. */
    private boolean isSubjectOver(Span other, Span pronoun) {
        Sentence sentence = grammar.sentenceOf(pronoun);
        if (!sentence.span().contains(other.start())) {
            return false;
        }
        int word = MentionGrammar.wordAt(sentence, pronoun.start());
        int verb = sentence.head(word);
        if (verb < 0 || !sentence.token(word).relation().equals("obj")) {
            return false;
        }
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 && sentence.firstOfSubtree(subject) <= MentionGrammar.wordAt(sentence, other.start())
                && MentionGrammar.wordAt(sentence, other.start()) <= sentence.lastOfSubtree(subject);
    }

    /** "a banker", "her son": somebody without a name whom the pronoun could mean. */
    private boolean isAnotherDescribed(Mention pronoun, Gender gender, int from, int to) {
        for (int i = from; i <= to; i++) {
            Sentence sentence = grammar.sentence(i);
            for (int word = 0; word < sentence.size() && sentence.token(word).span().start() < pronoun.span().start(); word++) {
                if (describesAnother(sentence, word, gender)
                        && !ruledOut.isOut(sentence, word, grammar.sentenceOf(pronoun.span()), pronoun)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean describesAnother(Sentence sentence, int word, Gender gender) {
        if (!sentence.token(word).tag().equals("NN") || RoleNouns.of(sentence.token(word).form()) == null
                || DeedWords.COLLECTIVE.contains(sentence.token(word).lemma())
                || !RoleNouns.genderOf(sentence.token(word).form()).agreesWith(gender)) {
            return false;
        }
        boolean beside = BESIDE_A_NAME.contains(sentence.token(word).relation()) || sentence.child(word, "cop") >= 0
                || sentence.child(word, "appos") >= 0 || sentence.child(word, "flat") >= 0;
        boolean named = word + 1 < sentence.size() && persons.at(sentence.token(word + 1).span()) >= 0;
        int marker = sentence.child(word, "case");
        boolean predicate = marker >= 0 && sentence.token(marker).form().equalsIgnoreCase("as") || isWhatSomebodyBecame(sentence, word);
        return !beside && !named && !predicate;
    }

    /** "Trent became <em>a key figure</em>": nobody else. */
    private static boolean isWhatSomebodyBecame(Sentence sentence, int noun) {
        String relation = sentence.token(noun).relation();
        int verb = sentence.head(noun);
        return verb >= 0 && verb < noun && BECOMING.contains(sentence.token(verb).lemma())
                && (relation.equals("obj") || relation.equals("xcomp"));
    }
}
