package onrecord.extraction.events.references;

import java.util.Set;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Sentence;
import onrecord.text.Span;

/**
 * Tells whom a pronoun cannot mean for what is told of them. The dead do nothing more: <em>“Trent shot and killed <u>a deputy</u>. He
 * kidnapped a woman”</em>. Who sits in court or tells of a case is not the one before the law: <em>“<u>A judge</u> gave Trent ten years. He
 * was convicted of murder”</em>.
 */
final class RuledOut {

    private static final Set<String> PHRASE = Set.of("appos", "compound", "flat", "nmod:desc");
    private static final Set<String> MODALS = Set.of("MD", "TO");

    private final PersonIndex persons;
    private final RolesTold roles;

    RuledOut(PersonIndex persons, RolesTold roles) {
        this.persons = persons;
        this.roles = roles;
    }

    /**
     * @param there with somebody else whom the pronoun could mean
     * @param other where that one stands
     * @param here with the pronoun
     */
    boolean isOut(Sentence there, int other, Sentence here, Mention pronoun) {
        int head = headOfPhrase(there, other);
        int word = MentionGrammar.wordAt(here, pronoun.span().start());
        boolean dead = there != here && isKilled(there, head) && acts(here, word);
        return dead || isBeforeLaw(here, word) && (isOfCourt(there, other, head) || tells(there, other, head));
    }

    private static int headOfPhrase(Sentence sentence, int word) {
        int head = word;
        while (sentence.head(head) >= 0 && PHRASE.contains(sentence.token(head).relation())) {
            head = sentence.head(head);
        }
        return head;
    }

    /** "shot and killed <em>a deputy</em>", told as a fact. */
    private static boolean isKilled(Sentence sentence, int head) {
        int verb = sentence.token(head).relation().equals("obj") ? sentence.head(head) : -1;
        if (verb < 0 || isOpen(sentence, verb)) {
            return false;
        }
        int joined = sentence.child(verb, "conj");
        return kills(sentence, verb) || joined == verb + 2 && kills(sentence, joined);
    }

    private static boolean kills(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBD") && DeedWords.KILLING.contains(sentence.token(verb).lemma());
    }

    /** "did <em>not</em> kill", "wanted <em>to</em> kill". */
    private static boolean isOpen(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            boolean negation = sentence.lower(child).equals("not") || sentence.lower(child).equals("never");
            if (negation || MODALS.contains(sentence.token(child).tag())) {
                return true;
            }
        }
        return false;
    }

    /** "he shot", after what was told before; "he <em>had</em> shot" may go back to it. */
    private static boolean acts(Sentence sentence, int pronoun) {
        int verb = sentence.token(pronoun).relation().equals("nsubj") ? sentence.head(pronoun) : -1;
        return verb >= 0 && sentence.token(verb).tag().equals("VBD") && DeedWords.VIOLENCE.contains(sentence.token(verb).lemma());
    }

    /** "he was convicted", "he pleaded guilty". */
    static boolean isBeforeLaw(Sentence sentence, int pronoun) {
        int verb = sentence.token(pronoun).relation().startsWith("nsubj") ? sentence.head(pronoun) : -1;
        boolean passive = sentence.token(pronoun).relation().equals("nsubj:pass");
        return verb >= 0 && (passive ? DeedWords.LAW.contains(sentence.token(verb).lemma()) : sentence.token(verb).lemma().equals("plead"));
    }

    /** "<em>a judge</em> sentenced Trent": who acts in court. */
    private boolean isOfCourt(Sentence sentence, int other, int head) {
        boolean acts = sentence.token(head).relation().equals("nsubj");
        return acts && (isCalled(sentence, other, head, DeedWords.JUDGES) || isCalled(sentence, other, head, DeedWords.LAWYERS));
    }

    /** "<em>Inspector Dahl</em> said Trent fled": who tells of others for a living. */
    private boolean tells(Sentence sentence, int other, int head) {
        int verb = sentence.token(head).relation().equals("nsubj") ? sentence.head(head) : -1;
        boolean telling = verb >= 0 && SpeakingVerbs.contains(sentence.token(verb).lemma());
        return telling && isCalled(sentence, other, head, DeedWords.SPEAKS_OF_OTHERS);
    }

    private boolean isCalled(Sentence sentence, int other, int head, Set<String> offices) {
        Span span = sentence.token(other).span();
        int person = persons.at(span);
        return person < 0 ? offices.contains(sentence.token(head).lemma()) : roles.of(person).stream().anyMatch(offices::contains);
    }
}
