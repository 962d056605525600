package onrecord.extraction.events.references;

import java.util.Locale;
import java.util.Set;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a sentence goes on with the subject of the one before: <em>“<u>Trent</u> is charged in the death of Karl Hale. <u>He</u> is
 * also charged with theft”</em>. Others may only stand aside there, in the phrase of another noun; who is acted upon may be meant as well:
 * <em>“Trent met Hale. He was arrested”</em>.
 */
final class KeptSubject {

    private static final Set<String> ACTING = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "root");
    private static final Set<String> BESIDE = Set.of("with", "by", "to", "against", "from", "at", "for");
    private static final Set<String> PHRASE = Set.of("appos", "compound", "flat", "nmod:desc", "punct");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private final String text;
    private final PersonIndex persons;
    private final MentionGrammar grammar;
    private final OthersAround others;

    KeptSubject(String text, PersonIndex persons, MentionGrammar grammar, OthersAround others) {
        this.text = text;
        this.persons = persons;
        this.grammar = grammar;
        this.others = others;
    }

    /** The subject that a pronoun goes on with, when it is the same person and nobody else acts there; null otherwise. */
    @Nullable
    Mention of(Mention mention, Pronoun pronoun, int here) {
        Sentence sentence = grammar.sentence(here);
        int word = MentionGrammar.wordAt(sentence, mention.span().start());
        int verb = sentence.head(word);
        if (verb < 0 || !SUBJECTS.contains(sentence.token(word).relation()) || isVictim(sentence, word, verb)) {
            return null;
        }
        boolean joined = sentence.token(verb).relation().equals("conj") && sentence.head(verb) == sentence.root();
        Mention own = joined ? grammar.subjectIn(sentence) : null;
        if (own != null && isSame(own, mention, pronoun) && !isAnotherActing(own, mention, pronoun.gender(), here, here)) {
            return own;
        }
        boolean main = verb == sentence.root() || isTold(sentence, verb);
        Mention before = main && here > 0 ? subject(grammar.sentence(here - 1)) : null;
        boolean kept = before != null && isSame(before, mention, pronoun)
                && !isAnotherActing(before, mention, pronoun.gender(), here - 1, here);
        return kept ? before : null;
    }

    /** "<em>He is charged with theft</em>, police said". */
    private static boolean isTold(Sentence sentence, int verb) {
        int telling = sentence.head(verb);
        return telling > verb && telling == sentence.root() && sentence.token(verb).relation().equals("ccomp") && isSpeaking(sentence);
    }

    private static boolean isSpeaking(Sentence sentence) {
        return SpeakingVerbs.contains(sentence.token(sentence.root()).lemma().toLowerCase(Locale.ROOT));
    }

    /** Of a sentence or of what a group tells in it: "Police said <em>Trent</em> fled". */
    private @Nullable Mention subject(Sentence sentence) {
        int told = isSpeaking(sentence) ? sentence.child(sentence.root(), "ccomp") : -1;
        int teller = sentence.child(sentence.root(), "nsubj");
        boolean group = told >= 0 && teller >= 0 && DeedWords.FORCES.contains(sentence.token(teller).lemma());
        int subject = group ? MentionGrammar.subjectOf(sentence, told) : -1;
        return subject < 0 ? grammar.subjectIn(sentence) : persons.mentionAt(sentence.token(subject).span());
    }

    /** "Trent is charged in the death of Hale. <em>He</em> was shot": it may be Hale. */
    private static boolean isVictim(Sentence sentence, int subject, int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean passive = sentence.token(subject).relation().equals("nsubj:pass");
        return passive && DeedWords.VIOLENCE.contains(lemma) || DeedWords.HAPPENS_TO_SUBJECT.contains(lemma)
                || DeedWords.FINDING.contains(lemma);
    }

    private boolean isSame(Mention subject, Mention mention, Pronoun pronoun) {
        if (subject.person() != mention.person() || subject.span().start() >= mention.span().start()) {
            return false;
        }
        return subject.kind() == MentionKind.NAME
                || subject.kind() == MentionKind.PRONOUN && Pronoun.of(subject.span().of(text)) == pronoun;
    }

    private boolean isAnotherActing(Mention subject, Mention pronoun, Gender gender, int from, int here) {
        Span between = new Span(grammar.sentence(from).span().start(), pronoun.span().start());
        boolean named = persons.within(between).stream()
                .anyMatch(other -> other.kind() != MentionKind.DESCRIPTION && other.person() != pronoun.person()
                        && persons.genderOfName(other.person()).agreesWith(gender) && isActing(other));
        if (named || subject.kind() == MentionKind.PRONOUN) {
            return named;
        }
        for (int i = from; i <= here; i++) {
            Sentence sentence = grammar.sentence(i);
            for (int word = 0; word < sentence.size() && sentence.token(word).span().start() < pronoun.span().start(); word++) {
                if (others.describesAnother(sentence, word, gender) && isActing(sentence, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isActing(Mention other) {
        Sentence sentence = grammar.sentenceOf(other.span());
        return isActing(sentence, MentionGrammar.wordAt(sentence, other.span().start()));
    }

    /** A subject or an object, or "with" whom it is done; but not who stands "in the death of Hale". */
    private static boolean isActing(Sentence sentence, int noun) {
        int word = noun;
        while (sentence.head(word) >= 0 && isInPhrase(sentence, word)) {
            word = sentence.head(word);
        }
        String relation = sentence.token(word).relation();
        int preposition = sentence.child(word, "case");
        boolean beside = relation.startsWith("obl") && preposition >= 0 && BESIDE.contains(sentence.lower(preposition));
        return beside || ACTING.contains(relation);
    }

    private static boolean isInPhrase(Sentence sentence, int word) {
        boolean listed = sentence.token(word).relation().equals("conj") && sentence.token(sentence.head(word)).tag().startsWith("NNP");
        return listed || PHRASE.contains(sentence.token(word).relation());
    }
}
