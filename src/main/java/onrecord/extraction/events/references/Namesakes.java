package onrecord.extraction.events.references;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.language.Sentence;
import onrecord.text.Span;
import onrecord.text.WordSections;

/** Tells which of several who bear one surname a name means: <em>“the elder Trent”</em>, <em>“the Trent clan”</em>. */
final class Namesakes {

    private static final int LONGEST_WORD = 16;
    private static final WordSections WORDS = WordSections.read("events/parties.txt");
    private static final Set<String> AMONG_NAMESAKES = WORDS.set("among namesakes");
    private static final Set<String> NAMESAKES = WORDS.set("namesakes");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");

    private final String text;
    private final PersonIndex persons;
    private final MentionGrammar grammar;

    Namesakes(String text, PersonIndex persons, MentionGrammar grammar) {
        this.text = text;
        this.persons = persons;
        this.grammar = grammar;
    }

    /** Of two persons of one surname the one that the article has been about so far: the only one who was a subject. */
    int named(Mention mention, Certainty certainty) {
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
    boolean isOneOfFamily(Span name) {
        return AMONG_NAMESAKES.contains(wordBefore(name.start())) || NAMESAKES.contains(wordAfter(name.end()))
                || isPartOfFamily(name);
    }

    /** "the Trent crime <em>family</em>", "the Trent crime <em>family</em> boss". */
    private boolean isPartOfFamily(Span name) {
        Sentence sentence = grammar.sentenceOf(name);
        int word = MentionGrammar.wordAt(sentence, name.start()) + 1;
        while (word < sentence.size() && sentence.token(word).tag().startsWith("NN") && !NAMESAKES.contains(sentence.lower(word))) {
            word++;
        }
        return word < sentence.size() && NAMESAKES.contains(sentence.lower(word));
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

    private boolean wasSubject(int person, int before) {
        for (Mention mention : persons.within(new Span(0, before))) {
            if (mention.person() == person && mention.isName() && grammar.isSubject(mention.span())) {
                return true;
            }
        }
        return false;
    }

    private String wordBefore(int offset) {
        String before = text.substring(Math.max(0, offset - LONGEST_WORD), offset).stripTrailing();
        return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private String wordAfter(int offset) {
        String after = text.substring(offset, Math.min(text.length(), offset + LONGEST_WORD));
        return after.startsWith(" ") ? after.substring(1).split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT) : "";
    }
}
