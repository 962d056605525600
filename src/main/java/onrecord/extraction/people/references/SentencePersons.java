package onrecord.extraction.people.references;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.people.naming.PersonSyntax;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** A sentence and whom its words mean so far. */
final class SentencePersons {

    private static final Set<String> NEWCOMERS = WordSections.read("people/descriptions.txt").set("newcomers");

    /** So many sentences make the headline and the lead. */
    private static final int LEAD = 2;

    final Sentence sentence;
    final int number;
    private final @Nullable PersonDraft[] persons;
    /** The token after the name that begins with a token, 0 where none does. */
    private final int[] nameEnds;

    SentencePersons(Sentence sentence, int number) {
        this.sentence = sentence;
        this.number = number;
        this.persons = new PersonDraft[sentence.size()];
        this.nameEnds = new int[sentence.size()];
    }

    void put(int from, int to, PersonDraft person) {
        Arrays.fill(persons, from, to, person);
        nameEnds[from] = nameEnds[from] == 0 ? to : nameEnds[from];
    }

    @Nullable
    PersonDraft at(int index) {
        return persons[index];
    }

    int nameEnd(int index) {
        return Math.max(nameEnds[index], index);
    }

    boolean isSubject(int index) {
        return sentence.is(index, "nsubj");
    }

    /** Who is the subject of the verb that this word completes. */
    @Nullable
    PersonDraft subjectFor(int index) {
        int verb = PersonSyntax.verbOf(sentence, index);
        int subject = verb < 0 ? -1 : PersonSyntax.subjectOf(sentence, verb);
        return subject < 0 ? null : personOf(subject);
    }

    /** The person a word means, or the name beside it. */
    @Nullable
    PersonDraft personOf(int head) {
        PersonDraft person = at(head);
        PersonDraft owner = null;
        for (int child : sentence.children(head)) {
            String relation = sentence.token(child).relation();
            if (person == null && (relation.equals("appos") || relation.startsWith("flat"))) {
                person = at(child);
            } else if (owner == null && relation.equals("compound")) {
                owner = at(child);
            }
        }
        return person == null ? owner : person;
    }

    /**
     * The subject of a clause that this word's clause completes: in <em>Trump said he would go</em>, Trump above "he". Null when there is
     * none, or when it is no person.
     */
    @Nullable
    PersonDraft subjectAbove(int index) {
        int subject = subjectTokenAbove(index);
        return subject < 0 ? null : personOf(subject);
    }

    /**
     * Whether that subject is somebody of this gender whom the article has not named: "his mother said she", "a woman said she". Only of
     * whoever speaks behind the first sentences, since they call "a man" whom the article goes on to name.
     */
    boolean isStrangerAbove(int index, Gender gender) {
        int subject = subjectTokenAbove(index);
        boolean person = subject >= 0 && sentence.token(subject).tag().equals("NN")
                && RoleNouns.genderOf(sentence.token(subject).form()) == gender;
        return person && !isNamedWithin(subject) && isNew(subject);
    }

    private boolean isNew(int noun) {
        int verb = PersonSyntax.verbOf(sentence, noun);
        boolean speaks = number > LEAD && verb >= 0 && sentence.isFinite(verb) && SpeakingVerbs.contains(sentence.token(verb).lemma());
        for (int child : sentence.children(noun)) {
            boolean owned = sentence.token(child).relation().equals("nmod:poss");
            if (owned || speaks && NEWCOMERS.contains(sentence.token(child).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "The chairman, Tom Lund", "a spokeswoman for Hanna Lund"; an owner does not count. */
    private boolean isNamedWithin(int noun) {
        for (int i = noun; i <= sentence.lastOfSubtree(noun) || i < sentence.size() && i <= noun + 2; i++) {
            if (at(i) != null) {
                return true;
            }
        }
        return false;
    }

    private int subjectTokenAbove(int index) {
        int verb = clauseOf(index);
        for (int steps = 0; steps < 4 && verb >= 0; steps++) {
            String relation = sentence.token(verb).relation();
            int above = sentence.token(verb).head();
            if (above < 0
                    || !relation.equals("ccomp") && !relation.equals("xcomp") && !relation.equals("advcl") && !relation.equals("conj")) {
                return -1;
            }
            int subject = PersonSyntax.subjectOf(sentence, above);
            if (subject >= 0 && subject < index && !relation.equals("conj")) {
                return subject;
            }
            verb = above;
        }
        return -1;
    }

    /** The verb or predicate of the clause that a word stands in, -1 when the word is one itself. */
    private int clauseOf(int index) {
        int at = sentence.token(index).head();
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            String relation = sentence.token(at).relation();
            if (sentence.tagged(at, "VB") || relation.equals("ccomp") || relation.equals("advcl")) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return at;
    }

    /**
     * The subject that a phrase in front of it waits for: <em>In his speech, Trump said</em>. Null when the sentence does not begin with
     * such a phrase, or its subject is no person's name.
     */
    @Nullable
    PersonDraft subjectAhead(int index) {
        String first = sentence.token(0).tag();
        boolean fronted = first.equals("IN") || first.equals("VBG") || first.equals("VBN") || first.equals("WRB") || first.equals("TO");
        int comma = fronted ? commaAfter(index) : -1;
        if (comma < 0 || hasSubject(comma)) {
            return null;
        }
        for (int i = comma + 1; i < sentence.size() && i - comma < 8; i++) {
            if (sentence.is(i, "nsubj")) {
                return personOf(i);
            }
        }
        return null;
    }

    private int commaAfter(int index) {
        for (int i = index + 1; i < sentence.size() && i - index < 20; i++) {
            if (sentence.token(i).form().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a person stands before this token already. */
    private boolean hasSubject(int before) {
        for (int i = 0; i < before; i++) {
            if (at(i) != null && sentence.is(i, "nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** Who says what this sentence quotes, null when it does not tell. */
    @Nullable
    PersonDraft speaker(boolean[] quoted) {
        for (int i = 0; i < quoted.length; i++) {
            int verb = quoted[i] || !sentence.is(i, "nsubj") ? -1 : PersonSyntax.verbOf(sentence, i);
            if (verb >= 0 && SpeakingVerbs.contains(sentence.token(verb).lemma()) && personOf(i) != null) {
                return personOf(i);
            }
        }
        return namedAfterVerb(quoted);
    }

    /** "…," said Sir <em>Kim Darroch</em>, regardless of the tree. */
    private @Nullable PersonDraft namedAfterVerb(boolean[] quoted) {
        for (int i = 0; i < quoted.length; i++) {
            if (!quoted[i] && sentence.tagged(i, "VB") && SpeakingVerbs.contains(sentence.token(i).lemma())) {
                for (int k = i + 1; k < Math.min(i + 5, quoted.length) && !quoted[k]; k++) {
                    if (at(k) != null) {
                        return at(k);
                    }
                }
            }
        }
        return null;
    }
}
