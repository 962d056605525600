package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.details.EventTimes;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.references.EarlierReferences;
import onrecord.extraction.events.references.PhrasePersons;
import onrecord.extraction.people.PersonIndex;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.ParticipantRole;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Tells who or what a noun phrase names when it can take part in an event: a person, a country, an organisation, a group of people. */
public final class Parties {

    private static final WordSections WORDS = WordSections.read("events/parties.txt");
    private static final Set<String> QUANTITIES = WORDS.set("quantities");
    /** "offers help to <em>anyone</em>": nobody certain. */
    private static final Set<String> ANYBODY = Set.of("anyone", "anybody");
    private static final Set<String> TOWNS = WORDS.set("towns");
    private final PhrasePersons persons;
    private final PrintedNames names;
    private final Things things;
    private final EarlierReferences earlier;

    public Parties(String text, PhrasePersons persons, EarlierReferences earlier, EventTimes times, NounClasses classes) {
        this.persons = persons;
        this.earlier = earlier;
        this.names = new PrintedNames(text, times);
        this.things = new Things(names, classes);
    }

    /**
     * Null when this names nobody who could act.
     *
     * @param whole whether the phrase around the word is meant, or only the phrase up to it ("Russia" in "Russia's invasion")
     * @param sure how sure it has to be which person is meant
     */
    @Nullable
    Participant named(Clauses clauses, NounChunks phrases, int word, ParticipantRole role, boolean whole, Certainty sure) {
        int person = whole ? persons.in(clauses, phrases, word, sure) : persons.at(clauses, word, sure);
        if (person >= 0) {
            return new Participant(role, persons.name(person), person);
        }
        int described = persons.described(clauses, phrases, word, sure);
        EarlierReferences.Antecedent before = described < 0 && whole ? earlier.of(clauses, word) : null;
        if (before != null) {
            return named(before.clauses(), before.clauses().phrases(), before.noun(), role, true, sure);
        }
        int head = described >= 0 ? described : beforeTime(clauses, phrases, head(clauses, phrases, word, whole));
        if (!clauses.isNoun(head) && !PartyNouns.isNationality(clauses, word) || isTime(clauses, head)) {
            return null;
        }
        if (isNumber(clauses, head) || ANYBODY.contains(clauses.word(head))) {
            return null;
        }
        return PartyNouns.isParty(clauses, head) ? new Participant(role, names.of(clauses, phrases, head), PersonIndex.NOBODY) : null;
    }

    /** "Holm & Berg": one firm, and not two persons; null when no such name is at this word. */
    @Nullable
    Participant firm(Clauses clauses, int word, ParticipantRole role) {
        int from = word;
        int to = word;
        while (from > 1 && isJoined(clauses, from - 2, from)) {
            from -= 2;
        }
        while (to + 2 < clauses.size() && isJoined(clauses, to, to + 2)) {
            to += 2;
        }
        return from == to ? null : new Participant(role, names.span(clauses, from, to), PersonIndex.NOBODY);
    }

    private static boolean isJoined(Clauses clauses, int first, int second) {
        return clauses.word(first + 1).equals("&") && clauses.token(first).tag().startsWith("NNP")
                && clauses.token(second).tag().startsWith("NNP");
    }

    /** "told <em>staff</em> Monday": the day stands in the same phrase. */
    private int beforeTime(Clauses clauses, NounChunks phrases, int head) {
        int noun = head;
        while (isTime(clauses, noun) && noun > phrases.from(head)) {
            noun--;
        }
        return clauses.isNoun(noun) ? noun : head;
    }

    /** What takes part though it is nobody. */
    Things things() {
        return things;
    }

    /** "23", "2nd", but not "the 76ers". */
    static boolean isNumber(Clauses clauses, int word) {
        String form = clauses.token(word).form();
        return Character.isDigit(form.charAt(0)) && !form.endsWith("ers");
    }

    /** What the article says that a participant is, as single small words; none when it is no person. */
    Set<String> roleWords(Participant participant) {
        return participant.person() < 0 ? Set.of() : persons.roleWords(participant.person());
    }

    /** The noun that tells who or what takes part. */
    static int head(Clauses clauses, NounChunks phrases, int word, boolean whole) {
        return whole ? counted(clauses, phrases, phrases.headOf(word)) : word;
    }

    /** "tens of thousands of protesters": the protesters; but "family members of the victims" are the members, "a crowd of thousands" is the crowd, and "the town of Velden" is Velden. */
    static int counted(Clauses clauses, NounChunks phrases, int head) {
        boolean of = head + 2 < clauses.size() && clauses.word(head + 1).equals("of") && !clauses.token(head).tag().startsWith("NNP");
        int thing = of ? phrases.after(head + 1) : Clauses.NONE;
        if (thing >= 0 && TOWNS.contains(clauses.lemma(head)) && clauses.token(thing).name() == NameKind.PLACE) {
            return thing;
        }
        boolean described = head > 0 && clauses.is(head - 1, "compound") && clauses.head(head - 1) == head;
        if (thing < 0 || described || !QUANTITIES.contains(clauses.word(head))) {
            return head;
        }
        int counted = counted(clauses, phrases, thing);
        return PartyNouns.isParty(clauses, counted) || !PartyNouns.isParty(clauses, head) ? counted : head;
    }

    /** "The Security Council on Friday": the day is no part of the name. */
    private boolean isTime(Clauses clauses, int word) {
        return names.isTime(clauses, word);
    }

}