package onrecord.extraction.events.references;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Sentence;
import onrecord.text.BinarySearch;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells what a mention of somebody does in its sentence: act, speak, own. */
final class MentionGrammar {

    private static final Set<String> BESIDE_A_NAME = Set.of("appos", "compound", "flat", "nmod:desc");

    private final String text;
    private final List<Sentence> sentences;
    private final PersonIndex persons;

    /** @param sentences of the article, in reading order */
    MentionGrammar(String text, List<Sentence> sentences, PersonIndex persons) {
        this.text = text;
        this.sentences = sentences;
        this.persons = persons;
    }

    Sentence sentence(int index) {
        return sentences.get(index);
    }

    /** In which a mention stands. */
    Sentence sentenceOf(Span mention) {
        return sentences.get(sentenceAt(mention.start()));
    }

    int sentenceAt(int offset) {
        return Math.max(0, BinarySearch.first(0, sentences.size(), i -> sentences.get(i).span().start() > offset) - 1);
    }

    static int wordAt(Sentence sentence, int offset) {
        return Math.max(0, BinarySearch.first(0, sentence.size(), i -> sentence.token(i).span().start() > offset) - 1);
    }

    static int subjectOf(Sentence sentence, int verb) {
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 ? subject : sentence.child(verb, "nsubj:pass");
    }

    boolean isSubject(Span span) {
        Sentence sentence = sentences.get(sentenceAt(span.start()));
        int word = wordAt(sentence, span.start());
        for (int step = 0; step < sentence.size(); step++) {
            String relation = sentence.token(word).relation();
            if (relation.startsWith("nsubj")) {
                return true;
            }
            boolean inPhrase =
                    relation.equals("flat") || relation.equals("compound") || relation.equals("conj") || relation.equals("appos")
                            || relation.equals("punct");
            if (!inPhrase || sentence.head(word) < 0) {
                return false;
            }
            word = sentence.head(word);
        }
        return false;
    }

    /** Who is the subject of a sentence that does not only tell what somebody says; null without one. */
    @Nullable
    Mention subjectIn(Sentence sentence) {
        int root = sentence.root();
        int subject = subjectOf(sentence, root);
        boolean tells = SpeakingVerbs.contains(sentence.token(root).lemma().toLowerCase(Locale.ROOT));
        return tells || subject < 0 ? null : persons.mentionAt(sentence.token(subject).span());
    }

    boolean isSpeaking(Span name) {
        return speakingVerb(sentences.get(sentenceAt(name.start())), name) >= 0;
    }

    /** The verb of saying whose subject is the phrase with this name; {@link Clauses#NONE} without one. */
    static int speakingVerb(Sentence sentence, Span name) {
        int word = wordAt(sentence, name.start());
        while (sentence.head(word) >= 0 && BESIDE_A_NAME.contains(sentence.token(word).relation())) {
            word = sentence.head(word);
        }
        int verb = sentence.head(word);
        boolean speaks = verb >= 0 && sentence.token(word).relation().equals("nsubj")
                && SpeakingVerbs.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
        return speaks ? verb : Clauses.NONE;
    }

    /** "<em>Dahl</em> said the man fled": a source of words about others is not meant by the next sentence's "he", who is arrested. */
    boolean isTeller(Span name) {
        Sentence sentence = sentences.get(sentenceAt(name.start()));
        int verb = speakingVerb(sentence, name);
        int told = verb < 0 ? -1 : sentence.child(verb, "ccomp");
        int active = told < 0 ? -1 : sentence.child(told, "nsubj");
        int other = told < 0 || active >= 0 ? active : sentence.child(told, "nsubj:pass");
        return other >= 0 && !sentence.token(other).tag().startsWith("PRP");
    }

    /** "<em>Deputy Hale</em> won a medal after he shot": told of and not telling. */
    boolean isTopic(Span name) {
        return !isOwner(name) && isSubject(name) && !isSpeaking(name);
    }

    boolean isOwner(Span name) {
        return text.startsWith("'s", name.end()) || text.startsWith("’s", name.end()) || text.startsWith(" ’ s", name.end())
                || text.startsWith(" 's", name.end());
    }

    boolean isNamedIn(Span span, int person) {
        return persons.within(span).stream().anyMatch(mention -> mention.kind() != MentionKind.PRONOUN && mention.person() == person);
    }
}
