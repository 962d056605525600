package onrecord.extraction.events;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.people.PersonIndex;
import onrecord.language.Countries;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.ParticipantRole;
import onrecord.text.Span;
import onrecord.text.WordList;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Tells who or what a noun phrase names when it can take part in an event: a person, a country, an organisation, a group of people. */
final class Parties {

    private static final Set<String> NOUNS = nouns();
    private static final WordSections WORDS = WordSections.read("events/parties.txt");
    private static final Set<String> AGENTS = WORDS.set("agent endings");
    private static final Set<String> NO_AGENTS = WORDS.set("not agents");
    private static final Set<String> QUANTITIES = WORDS.set("quantities");
    private static final Set<String> TITLE_GLUE = Set.of("of", "for", "and", "the", ",", "to");

    /** Words between a title and the name: "US Secretary of State Rex Tillerson". */
    private static final int LONGEST_TITLE = 7;

    private final String text;
    private final PersonIndex persons;
    private final EventTimes times;

    Parties(String text, PersonIndex persons, EventTimes times) {
        this.text = text;
        this.persons = persons;
        this.times = times;
    }

    private static Set<String> nouns() {
        Set<String> nouns = new HashSet<>(WordList.read("/phrases/actor-nouns.txt"));
        nouns.addAll(WordList.read("/phrases/organisation-nouns.txt"));
        WordList.read("/phrases/role-nouns.txt").forEach(line -> nouns.add(line.split(" ", 2)[0]));
        return nouns;
    }

    /**
     * Null when this names nobody who could act.
     *
     * @param whole whether the phrase around the word is meant, or only the phrase up to it ("Russia" in "Russia's invasion")
     */
    @Nullable
    Participant named(Clauses clauses, NounChunks phrases, int word, ParticipantRole role, boolean whole) {
        int person = whole ? personIn(clauses, phrases, word) : persons.at(clauses.token(word).span());
        if (person >= 0) {
            return new Participant(role, persons.name(person), person);
        }
        int head = whole ? counted(clauses, phrases, phrases.headOf(word)) : word;
        if (!clauses.isNoun(head) && !isNationality(clauses, word) || isTime(clauses, head)) {
            return null;
        }
        if (Character.isDigit(clauses.token(head).form().charAt(0))) {
            return null;
        }
        boolean party = isParty(clauses, head) || role == ParticipantRole.ACTOR && bearsName(clauses, phrases, head);
        return party ? new Participant(role, words(clauses, phrases, head), PersonIndex.NOBODY) : null;
    }

    /** "thousands of protesters": the protesters. */
    private static int counted(Clauses clauses, NounChunks phrases, int head) {
        boolean quantity = QUANTITIES.contains(clauses.word(head)) && head + 2 < clauses.size() && clauses.word(head + 1).equals("of");
        int counted = quantity ? phrases.after(head + 1) : Clauses.NONE;
        return counted >= 0 ? counted : head;
    }

    private int personIn(Clauses clauses, NounChunks phrases, int word) {
        int own = persons.at(clauses.token(word).span());
        if (own >= 0 || clauses.token(word).tag().startsWith("PRP") || clauses.token(word).tag().startsWith("W")) {
            return own;
        }
        int to = phrases.to(word);
        for (int i = word; i <= to; i++) {
            int person = persons.at(clauses.token(i).span());
            if (person >= 0) {
                return isPossessor(clauses, i, to) ? PersonIndex.NOBODY : person;
            }
        }
        int apposed = apposed(clauses, phrases, word, to);
        return apposed >= 0 || !clauses.token(to).tag().startsWith("NNP") ? apposed : afterTitle(clauses, to);
    }

    /** "a radio host, Abby Marten,", "her husband, the painter Leo Bell,": who the description is of. */
    private int apposed(Clauses clauses, NounChunks phrases, int word, int to) {
        int apposition = clauses.child(word, "appos");
        int name = apposition > to ? Math.max(apposition, clauses.child(apposition, "appos")) : to + 2;
        if (name >= clauses.size() || apposition <= to && (!clauses.word(to + 1).equals(",") || clauses.is(name, "conj"))) {
            return PersonIndex.NOBODY;
        }
        boolean same = apposition > to
                || clauses.head(name) == clauses.head(word) && clauses.relation(name).equals(clauses.relation(word))
                || isSetOff(clauses, phrases.to(name) + 1);
        return same ? persons.at(clauses.token(name).span()) : PersonIndex.NOBODY;
    }

    private static boolean isSetOff(Clauses clauses, int end) {
        return end + 1 < clauses.size() && clauses.word(end).equals(",") && !clauses.word(end + 1).equals("and");
    }

    private static boolean isPossessor(Clauses clauses, int word, int to) {
        for (int i = word + 1; i <= to; i++) {
            if (clauses.token(i).tag().equals("POS")) {
                return true;
            }
        }
        return false;
    }

    private int afterTitle(Clauses clauses, int from) {
        int to = Math.min(clauses.size(), from + LONGEST_TITLE);
        for (int i = from + 1; i < to; i++) {
            int person = persons.at(clauses.token(i).span());
            if (person >= 0) {
                return person;
            }
            if (!clauses.token(i).tag().startsWith("NNP") && !TITLE_GLUE.contains(clauses.word(i)) || clauses.word(i).equals(",")) {
                return PersonIndex.NOBODY;
            }
        }
        return PersonIndex.NOBODY;
    }

    /** Whether a noun names or describes someone. */
    static boolean isParty(Clauses clauses, int head) {
        if (isName(clauses, head) || NOUNS.contains(clauses.lemma(head)) || NOUNS.contains(clauses.word(head))) {
            return true;
        }
        return Countries.of(clauses.token(head).form()).isPresent() || isAgent(clauses, head);
    }

    /** "the UNITA militarist wing": who acts under a name is someone, regardless of the noun. */
    private static boolean bearsName(Clauses clauses, NounChunks phrases, int head) {
        for (int word = phrases.from(head); word < head; word++) {
            if (isName(clauses, word) || isNationality(clauses, word)) {
                return true;
            }
        }
        return false;
    }

    /** Nouns for who does something by trade or conviction: "campaigners", "separatists", "firemen". */
    private static boolean isAgent(Clauses clauses, int head) {
        String noun = clauses.word(head);
        return clauses.token(head).tag().equals("NNS") && AGENTS.stream().anyMatch(noun::endsWith) && !NO_AGENTS.contains(noun);
    }

    static boolean isName(Clauses clauses, int word) {
        NameKind kind = clauses.token(word).name();
        return kind == NameKind.PERSON || kind == NameKind.ORGANISATION || kind == NameKind.PLACE
                || clauses.token(word).tag().startsWith("NNP");
    }

    static boolean isNationality(Clauses clauses, int word) {
        return Countries.of(clauses.token(word).form()).isPresent();
    }

    /** The capital that only opens the sentence is no part of the name: "Chip makers". */
    private static String withSmallLetter(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** "Port of Hallen": the name goes on behind its first noun. */
    private static boolean goesOn(Clauses clauses, int word, NameKind kind) {
        return clauses.token(word).name() == kind && !clauses.token(word).beginsName();
    }

    /** "The Security Council on Friday": the day is no part of the name. */
    private boolean isTime(Clauses clauses, int word) {
        return word < clauses.size() && times.isTime(clauses.token(word).span());
    }

    private String words(Clauses clauses, NounChunks phrases, int head) {
        int from = phrases.nameFrom(head);
        int to = head;
        while (to + 1 < clauses.size() && clauses.token(to).name() != NameKind.NONE && goesOn(clauses, to + 1, clauses.token(to).name())
                && !isTime(clauses, to + 2)) {
            to++;
        }
        String words = new Span(clauses.token(from).span().start(), clauses.token(to).span().end()).of(text);
        return from == 0 && !isName(clauses, 0) && !isNationality(clauses, 0) ? withSmallLetter(words) : words;
    }
}
