package onrecord.extraction.events.references;

import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Sentence;

/**
 * Tells whether the pronoun of a clause in front means the subject that the sentence goes on with: <em>“When the jury convicted <u>him</u>, Trent sat
 * still”</em>. Not when somebody else is spoken of before, nor when the subject tells of others: <em>“When police held him, Trent said”</em>.
 */
final class SubjectAhead {

    private final PersonIndex persons;
    private final MentionGrammar grammar;
    private final OthersAround others;
    private final RolesTold roles;

    SubjectAhead(PersonIndex persons, MentionGrammar grammar, OthersAround others, RolesTold roles) {
        this.persons = persons;
        this.grammar = grammar;
        this.others = others;
        this.roles = roles;
    }

    boolean isMeant(Mention pronoun, Pronoun form, int here) {
        Sentence sentence = grammar.sentence(here);
        int verb = sentence.head(MentionGrammar.wordAt(sentence, pronoun.span().start()));
        int main = verb < 0 || !sentence.token(verb).relation().equals("advcl") ? -1 : sentence.head(verb);
        if (main <= verb || SpeakingVerbs.contains(sentence.token(main).lemma())) {
            return false;
        }
        int subject = MentionGrammar.subjectOf(sentence, main);
        Mention name = subject < verb ? null : persons.mentionAt(sentence.token(subject).span());
        boolean named = name != null && name.isName() && name.person() == pronoun.person()
                && persons.genderOfName(name.person()).agreesWith(form.gender());
        return named && !roles.speaksOfOthers(pronoun.person()) && others.isAlone(pronoun, form.gender(), Math.max(0, here - 1), here);
    }
}
