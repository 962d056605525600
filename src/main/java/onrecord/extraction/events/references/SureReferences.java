package onrecord.extraction.events.references;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.text.BinarySearch;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a name, a pronoun or a description can mean nobody but the person it is taken for. Who is said to be arrested, convicted or
 * dead has to be sure: <em>“Trent met Hale in prison. He was arrested again”</em> leaves it open.
 */
public final class SureReferences {

    private static final int SENTENCES_BACK = 2;
    private static final int SENTENCES_FAR = 3;
    private static final int LONGEST_CHAIN = 10;
    private static final Set<String> BESIDE_A_NAME = Set.of("appos", "compound", "flat", "nmod:desc");
    private static final Set<String> TAKING_PART = Set.of("nsubj", "nsubj:pass", "obj", "iobj");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final int LONGEST_WORD = 16;
    private static final WordSections WORDS = WordSections.read("events/parties.txt");
    private static final Set<String> AMONG_NAMESAKES = WORDS.set("among namesakes");
    private static final Set<String> NAMESAKES = WORDS.set("namesakes");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");

    private final String text;
    private final List<Sentence> sentences;
    private final PersonIndex persons;
    private final Map<Question, Integer> known = new HashMap<>();

    private record Question(Mention mention, Certainty certainty) {}

    /** @param sentences of the article, in reading order */
    public SureReferences(String text, List<Sentence> sentences, PersonIndex persons) {
        this.text = text;
        this.sentences = sentences;
        this.persons = persons;
    }

    /** Who is meant here, {@link PersonIndex#NOBODY} when that is not as sure as it has to be. Found once for each mention. */
    int meant(Mention mention, Certainty certainty) {
        Question question = new Question(mention, certainty);
        Integer found = known.get(question);
        if (found == null) {
            found = find(mention, certainty);
            known.put(question, found);
        }
        return found;
    }

    private int find(Mention mention, Certainty certainty) {
        boolean likely = certainty == Certainty.LIKELY || certainty == Certainty.SURE_NAME && !mention.isName();
        return likely ? likely(mention) : surely(mention, certainty);
    }

    /** Who is surely meant, {@link PersonIndex#NOBODY} when that is open. */
    private int surely(Mention mention, Certainty certainty) {
        return switch (mention.kind()) {
            case NAME -> named(mention, certainty);
            case PRONOUN -> isSurePronoun(mention, certainty) ? mention.person() : PersonIndex.NOBODY;
            case DESCRIPTION -> isSureDescription(mention) ? mention.person() : PersonIndex.NOBODY;
        };
    }

    /** Who is most likely meant: not the elder of two brothers, nor the "he" of somebody who is only described. */
    private int likely(Mention mention) {
        return switch (mention.kind()) {
            case NAME -> isOneOfFamily(mention.span()) ? PersonIndex.NOBODY : mention.person();
            case PRONOUN -> isOfTellerDescribed(mention) || isOfFamily(mention) || isFarFromName(mention) || isOfSource(mention)
                    || isOfStranger(mention)
                            ? PersonIndex.NOBODY
                            : ofRelativeClause(mention);
            case DESCRIPTION -> mention.person();
        };
    }

    /**
     * Not named or described in the sentences right before, nor meant in each sentence since: "he" may have passed to another who is not known.
     */
    private boolean isFarFromName(Mention pronoun) {
        int here = sentenceAt(pronoun.span().start());
        Span before = new Span(sentences.get(Math.max(0, here - SENTENCES_FAR)).span().start(), pronoun.span().start());
        return !isNamedIn(before, pronoun.person()) && !isMeantSinceNamed(pronoun, here);
    }

    /** "…, Trent said. A rioter hit a customer. <em>He</em> bled": the sentence before tells of somebody new, and not of Trent. */
    private boolean isOfStranger(Mention pronoun) {
        int here = sentenceAt(pronoun.span().start());
        Pronoun form = Pronoun.of(pronoun.span().of(text));
        if (here == 0 || form == null
                || isNamedIn(new Span(sentences.get(here - 1).span().start(), pronoun.span().start()), pronoun.person())) {
            return false;
        }
        Sentence before = sentences.get(here - 1);
        int subject = subjectOf(before, before.root());
        if (subject < 0 || isKnown(before, subject)) {
            return false;
        }
        for (int word = 0; word < before.size(); word++) {
            if (isIntroduced(before, word) && RoleNouns.genderOf(before.token(word).form()).agreesWith(form.gender())) {
                return !persons.isMentioned(pronoun.person(), new Span(before.span().start(), before.token(word).span().end()));
            }
        }
        return false;
    }

    /** "the native", "she": who may be the person in question. */
    private static boolean isKnown(Sentence sentence, int subject) {
        int article = sentence.child(subject, "det");
        return sentence.token(subject).tag().startsWith("PRP") || article >= 0 && sentence.lower(article).equals("the");
    }

    /** "a customer", told of what happens to her or to him. */
    private static boolean isIntroduced(Sentence sentence, int word) {
        int article = sentence.token(word).tag().equals("NN") ? sentence.child(word, "det") : -1;
        boolean person = RoleNouns.of(sentence.token(word).form()) != null || DeedWords.PEOPLE.contains(sentence.token(word).lemma());
        return article >= 0 && person && INDEFINITE.contains(sentence.lower(article))
                && TAKING_PART.contains(sentence.token(word).relation());
    }

    private boolean isNamedIn(Span span, int person) {
        return persons.within(span).stream().anyMatch(mention -> mention.kind() != MentionKind.PRONOUN && mention.person() == person);
    }

    /** "Ann Keller …. She …. She …. <em>She</em>": each sentence since speaks of her, and of no other woman by name. */
    private boolean isMeantSinceNamed(Mention pronoun, int here) {
        Pronoun form = Pronoun.of(pronoun.span().of(text));
        for (int back = 1; form != null && back <= LONGEST_CHAIN && here - back >= 0; back++) {
            Span sentence = sentences.get(here - back).span();
            if (!persons.isMentioned(pronoun.person(), sentence) || isAnotherNamed(pronoun, form.gender(), sentence)) {
                return false;
            }
            if (isNamedIn(sentence, pronoun.person())) {
                return true;
            }
        }
        return false;
    }

    /** "…, Inspector Hale said. <em>His</em> body was found": an inspector who is quoted tells of others, and it is not his. */
    private boolean isOfSource(Mention pronoun) {
        int here = sentenceAt(pronoun.span().start());
        boolean owns = sentences.get(here).token(wordAt(sentences.get(here), pronoun.span().start())).tag().equals("PRP$");
        if (here == 0 || !owns || !speaksOfOthers(pronoun.person())) {
            return false;
        }
        Mention last = null;
        for (Mention earlier : persons.within(new Span(sentences.get(here - 1).span().start(), pronoun.span().start()))) {
            last = earlier.person() == pronoun.person() && sentenceAt(earlier.span().start()) < here ? earlier : last;
        }
        return last != null && last.isName() && isSpeaking(last.span());
    }

    private boolean isSpeaking(Span name) {
        return speakingVerb(sentences.get(sentenceAt(name.start())), name) >= 0;
    }

    /** The verb of saying whose subject is the phrase with this name; {@link Clauses#NONE} without one. */
    private static int speakingVerb(Sentence sentence, Span name) {
        int word = wordAt(sentence, name.start());
        while (sentence.head(word) >= 0 && BESIDE_A_NAME.contains(sentence.token(word).relation())) {
            word = sentence.head(word);
        }
        int verb = sentence.head(word);
        boolean speaks = verb >= 0 && sentence.token(word).relation().equals("nsubj")
                && SpeakingVerbs.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
        return speaks ? verb : Clauses.NONE;
    }

    /** "The elder Trent defends <em>his</em> title". */
    private boolean isOfFamily(Mention pronoun) {
        Span before = new Span(sentences.get(sentenceAt(pronoun.span().start())).span().start(), pronoun.span().start());
        return persons.within(before).stream()
                .anyMatch(name -> name.isName() && name.person() == pronoun.person() && isOneOfFamily(name.span()));
    }

    /** "<em>The judge</em> said he would": nobody named. */
    private boolean isOfTellerDescribed(Mention pronoun) {
        Sentence sentence = sentences.get(sentenceAt(pronoun.span().start()));
        int verb = sentence.head(wordAt(sentence, pronoun.span().start()));
        int telling = verb < 0 || !sentence.token(verb).relation().equals("ccomp") ? -1 : sentence.head(verb);
        int teller = telling < 0 || !SpeakingVerbs.contains(sentence.token(telling).lemma()) ? -1 : sentence.child(telling, "nsubj");
        Pronoun form = Pronoun.of(pronoun.span().of(text));
        return teller >= 0 && form != null && describesAnother(sentence, teller, form.gender())
                && persons.at(sentence.token(teller).span()) != pronoun.person();
    }

    /** "fired O’Hara, <em>who</em> signed when <em>he</em> was hired": the noun that the clause describes. */
    private int ofRelativeClause(Mention pronoun) {
        Pronoun form = Pronoun.of(pronoun.span().of(text));
        if (form == null) {
            return pronoun.person();
        }
        Sentence sentence = sentences.get(sentenceAt(pronoun.span().start()));
        int here = wordAt(sentence, pronoun.span().start());
        int outermost = -1;
        for (int word = sentence.head(here); word >= 0; word = sentence.head(word)) {
            int subject = sentence.token(word).relation().equals("acl:relcl") ? sentence.child(word, "nsubj") : -1;
            outermost = subject >= 0 && subject < here && sentence.token(subject).form().equals("who") ? word : outermost;
        }
        int named = outermost < 0 ? PersonIndex.NOBODY : persons.at(sentence.token(sentence.head(outermost)).span());
        return named >= 0 && persons.genderOfName(named).agreesWith(form.gender()) ? named : pronoun.person();
    }

    /** Of two persons of one surname the one that the article has been about so far: the only one who was a subject. */
    private int named(Mention mention, Certainty certainty) {
        String printed = mention.span().of(text);
        if (printed.indexOf(' ') >= 0 || TITLES.contains(wordBefore(mention.span().start()))) {
            return mention.person();
        }
        if (isOneOfFamily(mention.span())) {
            return PersonIndex.NOBODY;
        }
        List<Integer> namesakes = withSurname(NameSpelling.fold(printed));
        if (namesakes.size() < 2) {
            return mention.person();
        }
        List<Integer> left = namesakes.stream().filter(one -> wasSubject(one, mention.span().start())).toList();
        boolean first = certainty != Certainty.SURE_TO_SUFFER || left.equals(namesakes.subList(0, 1));
        return left.size() == 1 && first ? left.get(0) : PersonIndex.NOBODY;
    }

    /** "the <em>elder</em> Trent", "the Trent <em>clan</em>": a relative or all of them, who need not be the one with a full name. */
    private boolean isOneOfFamily(Span name) {
        return AMONG_NAMESAKES.contains(wordBefore(name.start())) || NAMESAKES.contains(wordAfter(name.end()));
    }

    private List<Integer> withSurname(String surname) {
        return IntStream.range(0, persons.size()).filter(one -> surname.equals(surnameOf(one))).boxed().toList();
    }

    private String surnameOf(int person) {
        String name = persons.name(person);
        int space = name.lastIndexOf(' ');
        boolean suffixed = space > 0 && SUFFIXES.contains(name.substring(space + 1).toLowerCase(Locale.ROOT));
        String bare = suffixed ? name.substring(0, space) : name;
        return NameSpelling.fold(bare.substring(bare.lastIndexOf(' ') + 1));
    }

    private List<Integer> withRole(String word) {
        return IntStream.range(0, persons.size()).filter(one -> roleWords(one).contains(word)).boxed().toList();
    }

    /** The words of all roles that the article gives a person, small. */
    Set<String> roleWords(int person) {
        Set<String> words = new HashSet<>();
        persons.roles(person).forEach(role -> words.addAll(Arrays.asList(role.toLowerCase(Locale.ROOT).split("[\\s-]+"))));
        return words;
    }

    private String wordBefore(int offset) {
        String before = text.substring(Math.max(0, offset - LONGEST_WORD), offset).stripTrailing();
        return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private String wordAfter(int offset) {
        String after = text.substring(offset, Math.min(text.length(), offset + LONGEST_WORD));
        return after.startsWith(" ") ? after.substring(1).split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT) : "";
    }

    private boolean wasSubject(int person, int before) {
        for (Mention mention : persons.within(new Span(0, before))) {
            if (mention.person() == person && mention.isName() && isSubject(mention.span())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(Span span) {
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

    private int sentenceAt(int offset) {
        return Math.max(0, BinarySearch.first(0, sentences.size(), i -> sentences.get(i).span().start() > offset) - 1);
    }

    private static int wordAt(Sentence sentence, int offset) {
        return Math.max(0, BinarySearch.first(0, sentence.size(), i -> sentence.token(i).span().start() > offset) - 1);
    }

    /** "he", where since he was named last nobody else was that it could mean. */
    private boolean isSurePronoun(Mention mention, Certainty certainty) {
        Pronoun pronoun = Pronoun.of(mention.span().of(text));
        if (pronoun == null || isOfSource(mention)) {
            return false;
        }
        int here = sentenceAt(mention.span().start());
        return goesOn(mention, pronoun, here, certainty) || isOfName(mention, pronoun.gender(), here, certainty);
    }

    private boolean isOfName(Mention mention, Gender gender, int here, Certainty certainty) {
        Span before = new Span(sentences.get(Math.max(0, here - SENTENCES_BACK)).span().start(), mention.span().start());
        Mention antecedent = null;
        for (Mention earlier : persons.within(before)) {
            antecedent = earlier.isName() && earlier.person() == mention.person() ? earlier : antecedent;
        }
        if (antecedent == null) {
            return false;
        }
        int there = sentenceAt(antecedent.span().start());
        boolean suffers = certainty == Certainty.SURE_TO_SUFFER;
        if (suffers && (there < here && isTeller(antecedent.span()) || speaksOfOthers(mention.person())
                && (there < here || !isTopic(antecedent.span())))) {
            return false;
        }
        return isAlone(mention, gender, there, here) && !(suffers && there < here && isAnotherAtHome(mention, here));
    }

    /** "When <em>Dar Holm's</em> home burned and she was killed": in one sentence a first name tells less of its bearer than this. */
    private boolean isAnotherAtHome(Mention pronoun, int here) {
        Span before = new Span(sentences.get(here).span().start(), pronoun.span().start());
        return persons.within(before).stream()
                .anyMatch(other -> other.isName() && other.person() != pronoun.person() && isOwner(other.span()));
    }

    private boolean isOwner(Span name) {
        return text.startsWith("'s", name.end()) || text.startsWith("’s", name.end()) || text.startsWith(" ’ s", name.end())
                || text.startsWith(" 's", name.end());
    }

    /** "He fled. <em>He</em> was arrested": the sentence goes on with the subject of the one before, of which it is sure whom it means. */
    private boolean goesOn(Mention mention, Pronoun pronoun, int here, Certainty certainty) {
        Mention before = here == 0 ? null : subjectIn(sentences.get(here - 1));
        if (before == null || before.kind() != MentionKind.PRONOUN || before.person() != mention.person()) {
            return false;
        }
        boolean same = Pronoun.of(before.span().of(text)) == Pronoun.of(subjectForm(pronoun));
        return same && isSubject(mention.span()) && isAlone(mention, pronoun.gender(), here - 1, here)
                && meant(before, certainty) == mention.person();
    }

    /** Who is the subject of a sentence that does not only tell what somebody says; null without one. */
    private @Nullable Mention subjectIn(Sentence sentence) {
        int root = sentence.root();
        int subject = subjectOf(sentence, root);
        boolean tells = SpeakingVerbs.contains(sentence.token(root).lemma().toLowerCase(Locale.ROOT));
        return tells || subject < 0 ? null : persons.mentionAt(sentence.token(subject).span());
    }

    private static String subjectForm(Pronoun pronoun) {
        return pronoun.gender() == Gender.FEMALE ? "she" : "he";
    }

    private static int subjectOf(Sentence sentence, int verb) {
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 ? subject : sentence.child(verb, "nsubj:pass");
    }

    /** Nobody else is spoken of in these sentences before the pronoun whom it could mean. */
    private boolean isAlone(Mention mention, Gender gender, int there, int here) {
        Span between = new Span(sentences.get(there).span().start(), mention.span().start());
        return !isAnotherNamed(mention, gender, between) && !isAnotherDescribed(mention, gender, there, here);
    }

    /** "<em>Deputy Hale</em> won a medal after he shot": told of and not telling. */
    private boolean isTopic(Span name) {
        return !isOwner(name) && isSubject(name) && !isSpeaking(name);
    }

    /** "<em>Dahl</em> said the man fled": a source of words about others is not meant by the next sentence's "he", who is arrested. */
    private boolean isTeller(Span name) {
        Sentence sentence = sentences.get(sentenceAt(name.start()));
        int verb = speakingVerb(sentence, name);
        int told = verb < 0 ? -1 : sentence.child(verb, "ccomp");
        int active = told < 0 ? -1 : sentence.child(told, "nsubj");
        int other = told < 0 || active >= 0 ? active : sentence.child(told, "nsubj:pass");
        return other >= 0 && !sentence.token(other).tag().startsWith("PRP");
    }

    private boolean speaksOfOthers(int person) {
        return roleWords(person).stream().anyMatch(DeedWords.SPEAKS_OF_OTHERS::contains);
    }

    private boolean isAnotherNamed(Mention pronoun, Gender gender, Span between) {
        for (Mention other : persons.within(between)) {
            if (other.isName() && other.person() != pronoun.person() && persons.genderOfName(other.person()).agreesWith(gender)
                    && !isSubjectOver(other.span(), pronoun.span())) {
                return true;
            }
        }
        return false;
    }

    /** "Judge Brandt sentenced him": a subject is not meant by the object of its own verb. */
    private boolean isSubjectOver(Span other, Span pronoun) {
        Sentence sentence = sentences.get(sentenceAt(pronoun.start()));
        if (!sentence.span().contains(other.start())) {
            return false;
        }
        int word = wordAt(sentence, pronoun.start());
        int verb = sentence.head(word);
        if (verb < 0 || !sentence.token(word).relation().equals("obj")) {
            return false;
        }
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 && sentence.firstOfSubtree(subject) <= wordAt(sentence, other.start())
                && wordAt(sentence, other.start()) <= sentence.lastOfSubtree(subject);
    }

    /** "a banker", "her son": somebody without a name whom the pronoun could mean. */
    private boolean isAnotherDescribed(Mention pronoun, Gender gender, int from, int to) {
        for (int i = from; i <= to; i++) {
            Sentence sentence = sentences.get(i);
            for (int word = 0; word < sentence.size() && sentence.token(word).span().start() < pronoun.span().start(); word++) {
                if (describesAnother(sentence, word, gender)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean describesAnother(Sentence sentence, int word, Gender gender) {
        if (!sentence.token(word).tag().equals("NN") || RoleNouns.of(sentence.token(word).form()) == null
                || DeedWords.COLLECTIVE.contains(sentence.token(word).lemma())
                || !RoleNouns.genderOf(sentence.token(word).form()).agreesWith(gender)) {
            return false;
        }
        boolean beside = BESIDE_A_NAME.contains(sentence.token(word).relation()) || sentence.child(word, "cop") >= 0
                || sentence.child(word, "appos") >= 0 || sentence.child(word, "flat") >= 0;
        boolean named = word + 1 < sentence.size() && persons.at(sentence.token(word + 1).span()) >= 0;
        int marker = sentence.child(word, "case");
        boolean predicate = marker >= 0 && sentence.token(marker).form().equalsIgnoreCase("as");
        return !beside && !named && !predicate;
    }

    /** "The banker", where the article has one banker only, and all that is said of him fits. */
    private boolean isSureDescription(Mention mention) {
        List<String> words = Arrays.stream(mention.span().of(text).toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .filter(word -> !word.equals("the")).toList();
        return !words.isEmpty() && !isNoApposition(mention) && roleWords(mention.person()).containsAll(words)
                && withRole(words.get(words.size() - 1)).equals(List.of(mention.person()));
    }

    /** "According to Henrik Dahl, <em>the teenager</em> was": a comma before it only. */
    private boolean isNoApposition(Mention mention) {
        String before = text.substring(0, mention.span().start()).stripTrailing();
        boolean behindName =
                before.endsWith(",") && persons.at(new Span(Math.max(0, before.length() - 2), before.length())) == mention.person();
        return behindName && !text.startsWith(",", mention.span().end()) && !text.startsWith(" who ", mention.span().end());
    }
}
