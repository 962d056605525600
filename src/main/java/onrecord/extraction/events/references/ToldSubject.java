package onrecord.extraction.events.references;

import java.util.Locale;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is before the law where an official tells of them: <em>“Inspector Dahl said <u>Trent</u> was at home when he was arrested”</em>,
 * <em>“<u>Trent</u> was at home, Inspector Dahl said. He was arrested”</em>.
 */
final class ToldSubject {

    private final PersonIndex persons;
    private final MentionGrammar grammar;
    private final OthersAround others;
    private final RolesTold roles;

    ToldSubject(PersonIndex persons, MentionGrammar grammar, OthersAround others, RolesTold roles) {
        this.persons = persons;
        this.grammar = grammar;
        this.others = others;
        this.roles = roles;
    }

    /** The name of the one that the official tells of; null where the pronoun may mean somebody else. */
    @Nullable
    Mention of(Mention pronoun, Pronoun form) {
        int here = grammar.sentenceAt(pronoun.span().start());
        Sentence sentence = grammar.sentence(here);
        if (!RuledOut.isBeforeLaw(sentence, MentionGrammar.wordAt(sentence, pronoun.span().start()))) {
            return null;
        }
        Mention told = told(sentence, pronoun);
        boolean before = told == null && here > 0 && grammar.isSubject(pronoun.span());
        Mention topic = before ? told(grammar.sentence(here - 1), pronoun) : told;
        return topic != null && isAlone(topic, pronoun, form, here) ? topic : null;
    }

    private @Nullable Mention told(Sentence sentence, Mention pronoun) {
        int telling = sentence.root();
        int teller = sentence.child(telling, "nsubj");
        int told = sentence.child(telling, "ccomp");
        boolean tells = teller >= 0 && told >= 0 && SpeakingVerbs.contains(sentence.token(telling).lemma().toLowerCase(Locale.ROOT));
        int official = tells ? persons.at(sentence.token(teller).span()) : PersonIndex.NOBODY;
        int subject = official >= 0 && roles.speaksOfOthers(official) ? MentionGrammar.subjectOf(sentence, told) : -1;
        Mention topic = subject < 0 ? null : persons.mentionAt(sentence.token(subject).span());
        boolean named = topic != null && topic.isName() && topic.person() != official && topic.span().start() < pronoun.span().start();
        return named ? topic : null;
    }

    private boolean isAlone(Mention topic, Mention pronoun, Pronoun form, int here) {
        boolean fits = persons.genderOfName(topic.person()).agreesWith(form.gender());
        Mention meant = new Mention(pronoun.span(), pronoun.kind(), topic.person());
        return fits && others.isAlone(meant, form.gender(), grammar.sentenceAt(topic.span().start()), here);
    }
}
