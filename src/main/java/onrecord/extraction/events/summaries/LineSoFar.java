package onrecord.extraction.events.summaries;

import java.util.EnumSet;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.references.FullNames;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Gender;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Whom and what a line about an event has spoken of so far, word by word, so that a pronoun behind them may mean them. */
final class LineSoFar {

    private static final Set<String> GROUPS = WordSections.read("events/lines.txt").set("groups");
    private static final Set<String> MANY = Set.of("police", "people");

    private final FullNames names;
    /** Of those told of in the sentences before. */
    private final Set<Gender> before = EnumSet.noneOf(Gender.class);
    /** Of those told of in this sentence. */
    private final Set<Gender> here = EnumSet.noneOf(Gender.class);
    private int number;
    private boolean several;
    private boolean thing;
    /** A thing that is no source. */
    private boolean told;
    /** What "it" may mean. */
    private boolean one;
    private @Nullable Clauses sentence;
    /** The last person spoken of, in that sentence. */
    private int person = Clauses.NONE;
    private boolean speaks;
    private int speaker = PersonIndex.NOBODY;

    LineSoFar(FullNames names) {
        this.names = names;
    }

    /** "police", "the crew": several, though one word. */
    static boolean isGroup(Clauses clauses, int word) {
        return GROUPS.contains(clauses.lemma(word));
    }

    /** Whose words are told: "the guard said <em>he</em> fled" means him, unless another is known to be meant. */
    void addSpeaker(Clauses clauses, int word, FullNames.@Nullable Named named) {
        boolean group = isGroup(clauses, word);
        speaks |= named != null || PartyNouns.isPersonName(clauses, word) || !group && clauses.token(word).tag().equals("NN")
                && PartyNouns.isHuman(clauses, word);
        speaker = named == null ? speaker : named.person();
        several |= group || clauses.token(word).tag().endsWith("S");
        thing |= clauses.isNoun(word);
        one |= clauses.isNoun(word) && !clauses.token(word).tag().endsWith("S") && !PartyNouns.isPersonName(clauses, word)
                && !MANY.contains(clauses.lemma(word)) && (group || !PartyNouns.isHuman(clauses, word));
    }

    boolean isSpeaker(Clauses clauses, int word, FullNames.@Nullable Named named) {
        boolean pronoun = Pronoun.of(clauses.word(word)) != null;
        return speaks && pronoun && speaker == (named == null ? PersonIndex.NOBODY : named.person());
    }

    /** @param named who is meant, when a name is printed here */
    void add(Clauses clauses, int word, FullNames.@Nullable Named named) {
        String tag = clauses.token(word).tag();
        boolean group = isGroup(clauses, word);
        boolean name = PartyNouns.isPersonName(clauses, word);
        boolean goesOn = name && clauses.is(word, "flat");
        if (!goesOn && (named != null || name || tag.equals("NN") && PartyNouns.isHuman(clauses, word) && !group)) {
            addPerson(clauses, word, named != null ? names.gender(named) : name ? Gender.UNKNOWN
                    : RoleNouns.genderOf(clauses.token(word).form()));
        }
        several |= number > 1 || tag.equals("NNS") || tag.equals("NNPS") || group || clauses.is(word, "conj")
                || tag.startsWith("NNP") && !name;
        if (clauses.isNoun(word)) {
            thing = true;
            told = true;
            one |= !name;
        }
        Pronoun he = Pronoun.of(clauses.word(word));
        if (he != null && sentence == clauses) {
            here.add(he.gender());
        }
    }

    /** "<em>He</em> fled": somebody, though it is not told who. */
    void addUnnamed(Clauses clauses, int pronoun) {
        Pronoun he = Pronoun.of(clauses.word(pronoun));
        addPerson(clauses, pronoun, he == null ? Gender.UNKNOWN : he.gender());
    }

    private void addPerson(Clauses clauses, int word, Gender gender) {
        enter(clauses);
        number++;
        here.add(gender);
        person = word;
    }

    private void enter(Clauses clauses) {
        if (sentence != clauses) {
            before.addAll(here);
            here.clear();
            sentence = clauses;
        }
    }

    /** Whether nothing before could be meant: no noun but that of whose words are told. */
    boolean isEmpty() {
        return !told && number == 0 && !speaks;
    }

    boolean hasThing() {
        return thing;
    }

    /** Whether "it" may mean something told before. */
    boolean hasOne() {
        return one;
    }

    boolean hasSeveral() {
        return several;
    }

    /** Whether "he" or "she" can mean none of them; in its own sentence a name tells less of its bearer than the pronoun does. */
    boolean hasNobodyFor(Clauses clauses, int pronoun) {
        enter(clauses);
        Pronoun he = Pronoun.of(clauses.word(pronoun));
        Gender gender = he == null ? Gender.UNKNOWN : he.gender();
        return here.isEmpty() && before.stream().noneMatch(gender::agreesWith) || isOnlySubject(clauses, pronoun);
    }

    /** "The guard told <em>her</em>": the subject is not meant by the object of its own verb. */
    private boolean isOnlySubject(Clauses clauses, int pronoun) {
        int verb = clauses.head(pronoun);
        boolean object =
                verb >= 0 && !clauses.word(pronoun).endsWith("self") && (clauses.is(pronoun, "obj") || clauses.is(pronoun, "iobj"));
        return object && number == 1 && sentence == clauses && clauses.head(person) == verb
                && clauses.relation(person).startsWith("nsubj");
    }
}
