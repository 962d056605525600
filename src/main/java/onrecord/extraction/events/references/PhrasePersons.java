package onrecord.extraction.events.references;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Gender;
import onrecord.language.NounChunks;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells which person a noun phrase names: <em>the painter Leo Bell</em>, <em>a radio host, Abby Marten,</em>. <em>Leo Bell’s brother</em>
 * and <em>the brother of Leo Bell</em> name nobody.
 */
public final class PhrasePersons {

    private static final Set<String> TITLE_GLUE = Set.of("of", "for", "and", "the", "to");
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to");
    private static final Set<String> THEY = Set.of("they", "them");
    private static final Set<String> GROUPS = Set.of("police", "family", "couple", "jury", "people", "crew", "troop");

    private static final Set<String> INDEFINITE = WordSections.read("events/parties.txt").set("indefinite");

    private static final Set<String> TIMES = WordSections.read("events/function-words.txt").set("times");

    /** Words between a title and the name: "US Secretary of State Rex Tillerson". */
    private static final int LONGEST_TITLE = 7;
    /** UTF-16 code units: the sentence before. */
    private static final int SHORTLY = 250;

    private final PersonIndex persons;
    private final SureReferences references;

    public PhrasePersons(PersonIndex persons, SureReferences references) {
        this.persons = persons;
        this.references = references;
    }

    /**
     * {@link PersonIndex#NOBODY} when the phrase names no person.
     *
     * @param sure how sure it has to be who is meant
     */
    public int in(Clauses clauses, NounChunks phrases, int word, Certainty sure) {
        if (described(clauses, phrases, word, sure) >= 0) {
            return PersonIndex.NOBODY;
        }
        if (clauses.token(word).tag().startsWith("PRP") || clauses.token(word).tag().startsWith("W")) {
            return at(clauses, word, sure);
        }
        int to = phrases.to(word);
        for (int i = to; i >= word; i--) {
            Mention mention = persons.mentionAt(clauses.token(i).span());
            if (mention != null && (mention.isName() || references.meant(mention, sure) >= 0)) {
                return namesAnother(clauses, i, to) ? PersonIndex.NOBODY : references.meant(mention, sure);
            }
        }
        int parent = behindHyphens(clauses, phrases.headOf(word));
        int beside = parent >= 0 ? atTitled(clauses, phrases, parent, sure) : beside(clauses, phrases, word, sure);
        return beside >= 0 || !clauses.token(to).tag().startsWith("NNP") ? beside : afterTitle(clauses, to, sure);
    }

    /** "mother-of-two <em>Ann Keller</em>": where her name begins; {@link Clauses#NONE} without one. */
    private static int behindHyphens(Clauses clauses, int noun) {
        int name = noun + 5;
        boolean parent = name < clauses.size() && clauses.word(noun + 1).equals("-") && clauses.word(noun + 2).equals("of")
                && clauses.word(noun + 3).equals("-");
        return parent && PartyNouns.isHuman(clauses, noun) && PartyNouns.isPersonName(clauses, name) ? name : Clauses.NONE;
    }

    /**
     * Somebody without a name whom a pronoun stands for: <em>“<u>A woman</u> stepped out, and she was struck”</em>. Only where the sentence
     * tells of nobody else whom it could mean; {@link Clauses#NONE} otherwise.
     */
    public int described(Clauses clauses, NounChunks phrases, int pronoun, Certainty sure) {
        boolean plural = THEY.contains(clauses.word(pronoun));
        Pronoun form = Pronoun.of(clauses.token(pronoun).form());
        boolean own = clauses.token(pronoun).tag().equals("PRP$");
        if (!own && !clauses.token(pronoun).tag().equals("PRP") || form == null && !plural) {
            return Clauses.NONE;
        }
        Gender gender = form == null ? Gender.UNKNOWN : form.gender();
        boolean known = persons.at(clauses.token(pronoun).span()) >= 0;
        if (known && at(clauses, pronoun, sure) >= 0 && sure != Certainty.LIKELY && sure != Certainty.SURE_NAME) {
            return Clauses.NONE;
        }
        int found = Clauses.NONE;
        for (int word = 0; word < pronoun; word++) {
            boolean describes = plural ? isSeveral(clauses, word) : isOne(clauses, word, gender);
            if (isNamed(clauses, word, gender) || describes && found >= 0) {
                return Clauses.NONE;
            }
            found = describes && phrases.headOf(word) == word ? word : found;
        }
        boolean leads = found >= 0 && (clauses.relation(found).startsWith("nsubj") || clauses.hasChild(found, "acl:relcl"))
                && !isSubjectOver(clauses, found, pronoun);
        boolean teller = found >= 0 && isToldBy(clauses, found, pronoun) && at(clauses, pronoun, Certainty.LIKELY) < 0;
        boolean told = teller || found >= 0 && RoleNouns.genderOf(clauses.token(found).form()) == gender;
        if (own && (found < 0 || !isOfItsSubject(clauses, pronoun, found))) {
            return Clauses.NONE;
        }
        return leads && (told || !known) && (sure == Certainty.LIKELY || sure == Certainty.SURE_NAME || !isToldBy(clauses, found, pronoun))
                ? found
                : Clauses.NONE;
    }

    /** A name before the pronoun could be meant as well. */
    private boolean isNamed(Clauses clauses, int word, Gender gender) {
        Mention mention = persons.mentionAt(clauses.token(word).span());
        return mention != null && mention.kind() != MentionKind.PRONOUN && persons.genderOfName(mention.person()).agreesWith(gender);
    }

    /** "An officer stopped him and arrested <em>him</em>": a subject is not meant by the object of its own verb. */
    private static boolean isSubjectOver(Clauses clauses, int subject, int pronoun) {
        int verb = clauses.relation(pronoun).startsWith("nsubj") ? Clauses.NONE : clauses.head(pronoun);
        while (verb >= 0 && verb != clauses.head(subject) && (clauses.is(verb, "conj") || clauses.is(verb, "xcomp"))) {
            verb = clauses.head(verb);
        }
        return verb >= 0 && verb == clauses.head(subject);
    }

    /** "A climber fell to <em>his</em> death". */
    private static boolean isOfItsSubject(Clauses clauses, int pronoun, int subject) {
        int thing = clauses.head(pronoun);
        boolean owns = thing + 1 < clauses.size() && clauses.token(thing + 1).tag().equals("POS");
        return !owns && clauses.relation(subject).startsWith("nsubj") && clauses.clauseOf(pronoun) == clauses.head(subject);
    }

    private static boolean isOne(Clauses clauses, int word, Gender gender) {
        return clauses.token(word).tag().equals("NN") && PartyNouns.isHuman(clauses, word) && !INDEFINITE.contains(clauses.word(word))
                && !GROUPS.contains(clauses.lemma(word))
                && RoleNouns.genderOf(clauses.token(word).form()).agreesWith(gender) && !clauses.hasChild(word, "cop");
    }

    private static boolean isSeveral(Clauses clauses, int word) {
        return clauses.token(word).tag().endsWith("S") && clauses.isNoun(word) && PartyNouns.isParty(clauses, word)
                && !clauses.hasChild(word, "cop");
    }

    /** "<em>The officer</em> said <em>he</em> was shot": he or another. */
    private static boolean isToldBy(Clauses clauses, int teller, int pronoun) {
        int verb = clauses.head(teller);
        return verb >= 0 && clauses.relation(teller).startsWith("nsubj") && DeedWords.TELLING.contains(clauses.lemma(verb))
                && verb < pronoun;
    }

    public String name(int person) {
        return persons.name(person);
    }

    /** The words of all roles that the article gives a person, small. */
    public Set<String> roleWords(int person) {
        return references.roleWords(person);
    }

    /** At this word alone: "Russia" in "Russia's invasion". */
    public int at(Clauses clauses, int word, Certainty sure) {
        Mention mention = persons.mentionAt(clauses.token(word).span());
        int meant = mention == null ? PersonIndex.NOBODY : references.meant(mention, sure);
        return meant >= 0 ? meant : namedBehind(clauses, word, mention);
    }

    /** "Before <em>he</em> fled, Otis Trent sold the mill": who the main clause names, where nobody is named before. */
    private int namedBehind(Clauses clauses, int pronoun, @Nullable Mention mention) {
        int verb = clauses.relation(pronoun).startsWith("nsubj") ? clauses.head(pronoun) : Clauses.NONE;
        int main = verb > pronoun && clauses.is(verb, "advcl") ? clauses.head(verb) : Clauses.NONE;
        Pronoun form = Pronoun.of(clauses.word(pronoun));
        if (form == null || main <= verb || pronoun == 0 || DeedWords.TELLING.contains(clauses.lemma(main))) {
            return PersonIndex.NOBODY;
        }
        int subject = clauses.child(main, "nsubj", "nsubj:pass");
        Mention name = subject < verb ? null : persons.mentionAt(clauses.token(clauses.phrases().to(subject)).span());
        boolean named = name != null && name.isName() && (mention == null || mention.person() == name.person())
                && persons.genderOfName(name.person()).agreesWith(form.gender());
        return named && name != null && !isNamedBefore(clauses, pronoun, name, form) ? references.meant(name, Certainty.SURE)
                : PersonIndex.NOBODY;
    }

    /** Somebody else is named shortly before, or spoken of in the sentence, whom the pronoun could mean. */
    private boolean isNamedBefore(Clauses clauses, int pronoun, Mention name, Pronoun form) {
        for (int word = 0; word < pronoun; word++) {
            if (PartyNouns.isHuman(clauses, word)) {
                return true;
            }
        }
        int here = clauses.token(pronoun).span().start();
        return persons.within(new Span(Math.max(0, here - SHORTLY), here)).stream()
                .anyMatch(other -> other.person() != name.person() && persons.genderOfName(other.person()).agreesWith(form.gender()));
    }

    /** "Trent's brother", "the Calder trial", "Trent supporters": what follows the name is meant. */
    private static boolean namesAnother(Clauses clauses, int name, int to) {
        for (int i = name + 1; i <= to; i++) {
            if (clauses.token(i).tag().equals("POS") || clauses.isCommonNoun(i) && !TIMES.contains(clauses.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "a radio host, Abby Marten,", "her husband, the painter Leo Bell,", "Leo Bell, the painter": who the description is of. */
    private int beside(Clauses clauses, NounChunks phrases, int word, Certainty sure) {
        int to = phrases.to(word);
        int apposition = clauses.child(word, "appos");
        if (apposition > to && !isThing(clauses, to)) {
            int name = clauses.child(apposition, "appos");
            return at(clauses, name >= 0 && clauses.isNoun(name) ? name : apposition, sure);
        }
        if (clauses.is(word, "appos") && clauses.head(word) < phrases.from(word)) {
            return describedBefore(clauses, phrases, word, sure);
        }
        int end = withComplement(clauses, phrases, to);
        int name = end + 2;
        if (isThing(clauses, to) || name >= clauses.size() || !clauses.word(end + 1).equals(",")
                || isListed(clauses, name, phrases.to(name) + 2)) {
            return PersonIndex.NOBODY;
        }
        boolean alike = clauses.head(name) == clauses.head(word) && clauses.relation(name).equals(clauses.relation(word));
        boolean setOff = isSetOff(clauses, phrases.to(name) + 1) && !clauses.relation(name).startsWith("nsubj");
        return setOff || alike && (sure == Certainty.LIKELY || sure == Certainty.SURE_NAME) ? atTitled(clauses, phrases, name, sure)
                : PersonIndex.NOBODY;
    }

    /** "<em>Dame Ruth Calder</em>": where her title begins. */
    private int atTitled(Clauses clauses, NounChunks phrases, int from, Certainty sure) {
        int here = at(clauses, from, sure);
        int head = phrases.headOf(from);
        return here < 0 && clauses.token(head).tag().equals("NNP") && PartyNouns.isPersonName(clauses, head) ? at(clauses, head, sure)
                : here;
    }

    /** "attacks against <em>targets</em>, Ruth Calder": it is not who is named behind it. */
    private static boolean isThing(Clauses clauses, int noun) {
        return clauses.isCommonNoun(noun) && Character.isLowerCase(clauses.token(noun).form().charAt(0))
                && !PartyNouns.isParty(clauses, noun);
    }

    /** "The Speaker, <em>Ruth Calder</em>, ordered": no second name, whatever the tree says. */
    private static boolean isListed(Clauses clauses, int name, int next) {
        return clauses.is(name, "conj") && (next >= clauses.size() || !clauses.isVerb(next));
    }

    /** "the head of the bank, Sergei Malov,". */
    private static int withComplement(Clauses clauses, NounChunks phrases, int to) {
        boolean goesOn = to + 2 < clauses.size() && COMPLEMENTS.contains(clauses.word(to + 1)) && PartyNouns.isHuman(clauses, to);
        return !goesOn || PartyNouns.isHuman(clauses, phrases.headOf(to + 2)) ? to : phrases.to(to + 2);
    }

    private static boolean isSetOff(Clauses clauses, int end) {
        boolean last = end + 1 == clauses.size() && clauses.token(end).tag().equals(".");
        return last || end + 1 < clauses.size() && clauses.word(end).equals(",") && !clauses.word(end + 1).equals("and");
    }

    /** "Leo Bell, the painter": unless somebody else stands between the two. */
    private int describedBefore(Clauses clauses, NounChunks phrases, int word, Certainty sure) {
        int head = clauses.head(word);
        for (int i = phrases.to(head) + 1; i < phrases.from(word); i++) {
            if (persons.at(clauses.token(i).span()) >= 0 || RoleNouns.of(clauses.token(i).form()) != null) {
                return PersonIndex.NOBODY;
            }
        }
        return in(clauses, phrases, head, sure);
    }

    /** "Secretary of State Rex Tillerson"; but "the aide to President Krall" is not the president, nor is Norland of "Norland and Rex Tillerson". */
    private int afterTitle(Clauses clauses, int from, Certainty sure) {
        int to = Math.min(clauses.size(), from + LONGEST_TITLE);
        for (int i = from + 1; i < to; i++) {
            if (persons.at(clauses.token(i).span()) >= 0) {
                boolean other = COMPLEMENTS.contains(clauses.word(i - 1)) || clauses.word(i - 1).equals("and");
                return other ? PersonIndex.NOBODY : at(clauses, i, sure);
            }
            boolean another = COMPLEMENTS.contains(clauses.word(i - 1)) && RoleNouns.of(clauses.token(i).form()) != null;
            if (another || !clauses.token(i).tag().startsWith("NNP") && !TITLE_GLUE.contains(clauses.word(i))) {
                return PersonIndex.NOBODY;
            }
        }
        return PersonIndex.NOBODY;
    }
}
