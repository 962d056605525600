package onrecord.extraction.people.references;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/**
 * Remembers who acts without a name, for "he" and "she" behind that may mean whoever it is: <em>A passer-by called the ambulance. She held
 * my hand.</em> <em>His uncle wept.</em>
 */
final class UnnamedSubjects {

    private static final WordSections WORDS = WordSections.read("people/descriptions.txt");
    private static final Set<String> NEWCOMERS = WORDS.set("newcomers");
    private static final Set<String> MET = WORDS.set("met");

    /** What the subject of a sentence weighs in {@link Salience}. */
    private static final double WEIGHT = 4;

    /** What somebody is called whom the article names: "mother" of "his mother, Ann Dunn". */
    private final Set<String> known = new HashSet<>();
    private int sentence = -1;
    private int token;
    private Gender gender = Gender.UNKNOWN;
    /** Leads call "a man" whom the headline names. */
    private boolean afterLead;

    UnnamedSubjects(List<PersonDraft> persons) {
        persons.forEach(person -> person.descriptions().forEach(role -> known.add(role.head())));
    }

    /** Notes who acts in a sentence, where the words that have a name or mean somebody known are put down already. */
    void note(SentencePersons scene, boolean[] quoted) {
        int subject = subjectOf(scene.sentence);
        if (subject >= 0 && !quoted[subject] && !isInOpenQuotation(scene.sentence, subject) && isUnnamed(scene, subject)) {
            sentence = scene.number;
            token = subject;
            gender = RoleNouns.genderOf(scene.sentence.token(subject).form());
        }
        afterLead |= scene.sentence.token(scene.sentence.size() - 1).form().equals(".");
    }

    /** Whether a quotation ends behind it that a paragraph before has opened. */
    private static boolean isInOpenQuotation(Sentence in, int subject) {
        for (int i = subject + 1; i < in.size(); i++) {
            if (in.token(i).tag().equals("``") || in.token(i).tag().equals("''")) {
                return in.token(i).tag().equals("''");
            }
        }
        return false;
    }

    /** How much whoever acts is in mind where this pronoun stands; 0 where the pronoun does not fit or nobody does. */
    double weight(Pronoun pronoun, int number, int index) {
        boolean before = sentence == number ? token < index : sentence == number - 1;
        return before && sentence >= 0 && pronoun.gender().agreesWith(gender) ? WEIGHT * Math.pow(0.5, number - sentence) : 0;
    }

    /** The subject of the sentence, or what stands there, as the tree does not know "a passer-by". */
    private static int subjectOf(Sentence in) {
        int root = in.root();
        for (int child : in.children(root)) {
            if (in.is(child, "nsubj")) {
                return child;
            }
        }
        return root == 0 && in.size() > 1 ? 1 : -1;
    }

    private boolean isUnnamed(SentencePersons scene, int noun) {
        String form = scene.sentence.lower(noun);
        boolean human = scene.sentence.token(noun).tag().equals("NN") && (RoleNouns.of(form) != null || MET.contains(form))
                && !known.contains(form);
        return human && scene.at(noun) == null && isNew(scene.sentence, noun) && !isNamed(scene, noun);
    }

    private boolean isNew(Sentence in, int noun) {
        for (int child : in.children(noun)) {
            if (afterLead && NEWCOMERS.contains(in.lower(child)) || child < noun && in.is(child, "nmod:poss")) {
                return true;
            }
        }
        return noun == 1 && afterLead && NEWCOMERS.contains(in.lower(0)) || speaks(in, noun);
    }

    /** "“…,” <em>the inspector</em> said": by an office that the article gives to nobody it names. */
    private static boolean speaks(Sentence in, int noun) {
        RoleNouns.RoleNoun role = RoleNouns.of(in.lower(noun));
        int verb = in.head(noun);
        return role != null && role.isRole() && noun > 0 && in.lower(noun - 1).equals("the") && verb >= 0 && in.isFinite(verb)
                && SpeakingVerbs.contains(in.token(verb).lemma());
    }

    /** "The chairman, Tom Lund", "a man called Tom Lund". */
    private static boolean isNamed(SentencePersons scene, int noun) {
        for (int i = noun + 1; i < scene.sentence.size() && i <= noun + 2; i++) {
            if (scene.at(i) != null && (i == noun + 1 || !scene.sentence.tagged(i - 1, "IN"))) {
                return true;
            }
        }
        return false;
    }
}
