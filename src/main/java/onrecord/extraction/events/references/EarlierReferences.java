package onrecord.extraction.events.references;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Gender;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.language.Sentence;
import onrecord.text.BinarySearch;
import onrecord.text.MentionKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells which group, body or unnamed person of the sentence before a pronoun means: <em>“<u>The Comets</u> lost twice. They signed a
 * striker”</em>, <em>“Police stopped <u>a man</u> in Brenk. He was arrested”</em>. Only where that sentence speaks of nobody else whom the
 * pronoun could mean; sentences that go on with the same pronoun are looked through.
 */
public final class EarlierReferences {

    private static final int FARTHEST = 3;
    private static final Set<String> THEY = Set.of("they", "them");
    private static final Set<String> IT = Set.of("it");
    private static final Set<String> TIMES = Set.of("after", "before", "during", "since", "until", "amid");
    private static final Set<String> INDEFINITE = WordSections.read("events/parties.txt").set("indefinite");

    /** What a pronoun may stand for. */
    private enum Number {
        ONE, SEVERAL, BODY
    }

    private final List<Sentence> sentences;
    private final PersonIndex persons;
    /** By where the pronoun begins. */
    private final Map<Integer, Optional<Antecedent>> known = new HashMap<>();

    /** @param sentences of the article, in reading order */
    public EarlierReferences(List<Sentence> sentences, PersonIndex persons) {
        this.sentences = sentences;
        this.persons = persons;
    }

    /** A noun that a pronoun stands for. */
    public record Antecedent(Clauses clauses, int noun) {}

    /** Null when it is open who is meant, or when this is no such pronoun. Found once for each pronoun. */
    @Nullable
    public Antecedent of(Clauses clauses, int pronoun) {
        if (!clauses.token(pronoun).tag().equals("PRP")) {
            return null;
        }
        int place = clauses.token(pronoun).span().start();
        Optional<Antecedent> found = known.get(place);
        if (found == null) {
            found = Optional.ofNullable(find(clauses, pronoun));
            known.put(place, found);
        }
        return found.orElse(null);
    }

    private @Nullable Antecedent find(Clauses clauses, int pronoun) {
        String word = clauses.word(pronoun);
        Pronoun form = Pronoun.of(word);
        Number number = THEY.contains(word) ? Number.SEVERAL : IT.contains(word) ? Number.BODY : form == null ? null : Number.ONE;
        boolean thing = number == Number.BODY && !clauses.is(pronoun, "nsubj");
        if (number == null || thing) {
            return null;
        }
        Search search = new Search(number, form == null ? Gender.UNKNOWN : form.gender(), word);
        int within = search.only(clauses, pronoun);
        boolean own = within >= 0 && clauses.token(clauses.phrases().from(within)).tag().equals("PRP$");
        if (number == Number.BODY && within >= 0 && !own) {
            return new Antecedent(clauses, within);
        }
        if (within != Clauses.NONE || search.speaksAlready(clauses, pronoun)) {
            return null;
        }
        int here = indexOf(clauses.sentence());
        for (int back = 1; back <= FARTHEST && here - back >= 0; back++) {
            Clauses earlier = new Clauses(sentences.get(here - back));
            int subject = mainSubject(earlier);
            int several = number == Number.SEVERAL ? search.plural().only(earlier, earlier.size()) : Clauses.NONE;
            int any = several >= 0 ? several : search.only(earlier, earlier.size());
            boolean many = several == Search.SEVERAL || number == Number.BODY && any == Search.SEVERAL;
            boolean parallel = many && back == 1 && isSubject(clauses, pronoun) && search.isOnlyOneActing(earlier, subject);
            int only = parallel ? earlier.phrases().headOf(subject) : any;
            boolean goesOn = subject >= 0 && search.isSamePronoun(earlier, subject) && only == Clauses.NONE;
            if (goesOn && !isQuoting(earlier)) {
                continue;
            }
            boolean fits = only >= 0 && !isQuoting(earlier) && !search.speaksAlready(earlier, earlier.size())
                    && (number == Number.ONE ? search.isTold(earlier, only, subject)
                            : isTopic(earlier, only, subject) || number == Number.SEVERAL && isTeam(earlier, only, subject));
            return fits ? new Antecedent(earlier, only) : null;
        }
        return null;
    }

    /** The subject of the sentence, or of what somebody says in it; the noun that all else describes where there is none. */
    private static int mainSubject(Clauses clauses) {
        int root = clauses.root();
        int teller = clauses.child(root, "nsubj", "nsubj:pass");
        int told = teller >= 0 && DeedWords.TELLING.contains(clauses.lemma(root)) ? clauses.child(root, "ccomp") : Clauses.NONE;
        int active = told < 0 ? Clauses.NONE : clauses.child(told, "nsubj", "nsubj:pass");
        int subject = active >= 0 && !clauses.token(active).tag().startsWith("PRP") ? active : teller;
        return subject < 0 && clauses.isNoun(root) && !clauses.hasChild(root, "cop") ? root : subject;
    }

    private static boolean isSubject(Clauses clauses, int pronoun) {
        return mainSubject(clauses) == pronoun;
    }

    /** Quoted words begin here that go on in the next sentence: what its pronouns mean is left to who speaks. */
    private static boolean isQuoting(Clauses clauses) {
        int open = 0;
        for (int word = 0; word < clauses.size(); word++) {
            String tag = clauses.token(word).tag();
            open += tag.equals("``") ? 1 : tag.equals("''") ? -1 : 0;
        }
        return open > 0;
    }

    /** "This is the third deal for <em>the Comets</em>": named where the subject names nobody. */
    private static boolean isTeam(Clauses clauses, int noun, int subject) {
        return clauses.token(noun).tag().equals("NNPS") && subject >= 0 && !PartyNouns.isParty(clauses, clauses.phrases().headOf(subject));
    }

    private static boolean isTopic(Clauses clauses, int noun, int subject) {
        return subject >= 0 && clauses.phrases().headOf(subject) == noun;
    }

    private int indexOf(Sentence sentence) {
        return BinarySearch.first(0, sentences.size(), i -> sentences.get(i).span().start() > sentence.span().start()) - 1;
    }

    /** What one pronoun may mean in a sentence. */
    private final class Search {

        /** More than one. */
        private static final int SEVERAL = -2;

        private final Number number;
        private final Gender gender;
        private final String pronoun;

        /** Whether "they" may be one body: "the ministry … they". */
        private final boolean bodies;

        Search(Number number, Gender gender, String pronoun) {
            this(number, gender, pronoun, true);
        }

        private Search(Number number, Gender gender, String pronoun, boolean bodies) {
            this.number = number;
            this.gender = gender;
            this.pronoun = pronoun;
            this.bodies = bodies;
        }

        /** For several only: a plural means them sooner than a body does. */
        Search plural() {
            return new Search(number, gender, pronoun, false);
        }

        /** The only noun before this word that it could mean; {@link Clauses#NONE} without one, {@link #SEVERAL} when there are more. */
        int only(Clauses clauses, int end) {
            NounChunks phrases = clauses.phrases();
            int found = Clauses.NONE;
            for (int word = 0; word < end; word++) {
                if (isNamedOne(clauses, word)) {
                    return SEVERAL;
                }
                boolean candidate = isMeant(clauses, phrases, word) && !isPossessor(clauses, word);
                if (candidate && found >= 0 && !clauses.lemma(found).equals(clauses.lemma(word))) {
                    return SEVERAL;
                }
                found = candidate ? word : found;
            }
            return found;
        }

        /** "<em>The climbers</em> were released after a check by doctors": the others only stand around what the subject does. */
        boolean isOnlyOneActing(Clauses clauses, int subject) {
            NounChunks phrases = clauses.phrases();
            int head = subject < 0 ? Clauses.NONE : phrases.headOf(subject);
            if (head < 0 || !fits(clauses, phrases, head)) {
                return false;
            }
            for (int word = 0; word < clauses.size(); word++) {
                boolean other = isMeant(clauses, phrases, word) && !clauses.lemma(word).equals(clauses.lemma(head));
                if (other && !isAside(clauses, word)) {
                    return false;
                }
            }
            return true;
        }

        /** "after the storm", "who were with <em>guides</em>", but not "after <em>protesters</em> threw stones". */
        private static boolean isAside(Clauses clauses, int noun) {
            if (clauses.relation(noun).startsWith("nsubj")) {
                return false;
            }
            if (clauses.is(noun, "nmod") || clauses.is(noun, "nmod:poss") || clauses.is(noun, "compound")) {
                return true;
            }
            for (int word = noun; word >= 0 && word != clauses.root(); word = clauses.head(word)) {
                if (clauses.relation(word).startsWith("acl") || clauses.is(word, "advcl") || TIMES.contains(clauses.introducedBy(word))) {
                    return true;
                }
            }
            return false;
        }

        /** "<em>A man</em> was stopped", "Police stopped <em>a man</em>", but neither "wed by the chaplain" nor who only speaks of others. */
        boolean isTold(Clauses clauses, int noun, int subject) {
            boolean topic = isTopic(clauses, noun, subject);
            int verb = clauses.head(noun);
            boolean teller = topic && verb >= 0 && DeedWords.TELLING.contains(clauses.lemma(verb));
            boolean known = RoleNouns.genderOf(clauses.token(noun).form()) == gender || gender == Gender.MALE;
            boolean aside = clauses.introducedBy(noun).equals("by") || clauses.is(noun, "nmod") || clauses.is(noun, "compound");
            return !teller && (topic || known && !aside);
        }

        /** Another pronoun there could mean the same. */
        boolean speaksAlready(Clauses clauses, int to) {
            for (int word = 0; word < to && number == Number.ONE; word++) {
                Pronoun other = Pronoun.of(clauses.word(word));
                if (other != null && other.gender() == gender) {
                    return true;
                }
            }
            return false;
        }

        /** "the <em>man's</em> wife". */
        private boolean isPossessor(Clauses clauses, int word) {
            return word + 1 < clauses.size() && clauses.token(word + 1).tag().equals("POS") && number != Number.ONE;
        }

        private boolean isNamedOne(Clauses clauses, int word) {
            if (number != Number.ONE) {
                return false;
            }
            if (INDEFINITE.contains(clauses.word(word))) {
                return true;
            }
            Mention mention = persons.mentionAt(clauses.token(word).span());
            return mention != null && mention.kind() == MentionKind.NAME && persons.genderOfName(mention.person()).agreesWith(gender);
        }

        /** Whether this is a noun that the pronoun could mean. */
        private boolean isMeant(Clauses clauses, NounChunks phrases, int word) {
            return clauses.isNoun(word) && phrases.headOf(word) == word && fits(clauses, phrases, word);
        }

        private boolean fits(Clauses clauses, NounChunks phrases, int noun) {
            return switch (number) {
                case ONE -> clauses.token(noun).tag().equals("NN") && PartyNouns.isHuman(clauses, noun) && !isCollective(clauses, noun)
                        && RoleNouns.genderOf(clauses.token(noun).form()).agreesWith(gender) && !clauses.hasChild(noun, "cop");
                case SEVERAL -> isSeveral(clauses, phrases, noun);
                case BODY -> isBody(clauses, noun);
            };
        }

        private boolean isSeveral(Clauses clauses, NounChunks phrases, int noun) {
            boolean plural = clauses.token(noun).tag().endsWith("S");
            boolean listed =
                    phrases.from(noun) > 0 && clauses.token(phrases.from(noun) - 1).tag().equals("CC") && PartyNouns.isParty(clauses, noun);
            return plural && PartyNouns.isParty(clauses, noun) || isCollective(clauses, noun) || bodies && isBody(clauses, noun) || listed;
        }

        private boolean isBody(Clauses clauses, int noun) {
            NameKind kind = clauses.token(noun).name();
            boolean name = clauses.token(noun).tag().startsWith("NNP") && kind == NameKind.ORGANISATION && PartyNouns.isName(clauses, noun)
                    && persons.at(clauses.token(noun).span()) < 0;
            return name
                    || clauses.token(noun).tag().equals("NN") && PartyNouns.isParty(clauses, noun) && !PartyNouns.isHuman(clauses, noun);
        }

        private boolean isCollective(Clauses clauses, int noun) {
            return DeedWords.COLLECTIVE.contains(clauses.lemma(noun));
        }

        boolean isSamePronoun(Clauses clauses, int subject) {
            return clauses.word(subject).equals(pronoun);
        }
    }
}
