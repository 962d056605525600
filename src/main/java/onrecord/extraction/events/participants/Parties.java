package onrecord.extraction.events.participants;

import java.util.Locale;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.clauses.NumberKinds;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.details.EventTimes;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.references.EarlierReferences;
import onrecord.extraction.events.references.PhrasePersons;
import onrecord.extraction.people.PersonIndex;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.ParticipantRole;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Tells who or what a noun phrase names when it can take part in an event: a person, a country, an organisation, a group of people. */
public final class Parties {

    private static final WordSections WORDS = WordSections.read("events/parties.txt");
    private static final Set<String> QUANTITIES = WORDS.set("quantities");
    private static final Set<String> TOWNS = WORDS.set("towns");
    private static final Set<String> PORTIONS = WORDS.set("portions");
    private static final Set<String> SOLID = Set.of("vehicle", "building", "thing", "device", "product", "place");
    private static final Set<String> BODY = Set.of("body");
    private static final Set<String> NOTHING_SOLID =
            Set.of("abstract", "natural force", "mishap", "illness", "injury", "deed", "conflict", "contest", "law", "decision");
    private static final Set<String> COMPLEMENTS = Set.of("of", "to", "for");
    private final String text;
    private final PhrasePersons persons;
    private final EventTimes times;
    private final NounClasses classes;
    private final EarlierReferences earlier;

    public Parties(String text, PhrasePersons persons, EarlierReferences earlier, EventTimes times, NounClasses classes) {
        this.text = text;
        this.persons = persons;
        this.earlier = earlier;
        this.times = times;
        this.classes = classes;
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
        if (isNumber(clauses, head)) {
            return null;
        }
        return PartyNouns.isParty(clauses, head) ? new Participant(role, words(clauses, phrases, head), PersonIndex.NOBODY) : null;
    }

    /** "told <em>staff</em> Monday": the day stands in the same phrase. */
    private int beforeTime(Clauses clauses, NounChunks phrases, int head) {
        int noun = head;
        while (isTime(clauses, noun) && noun > phrases.from(head)) {
            noun--;
        }
        return clauses.isNoun(noun) ? noun : head;
    }

    /** "cut two <em>cables</em>", unlike "caught <em>fire</em>". */
    boolean isSolid(Clauses clauses, int noun) {
        return classes.isAnyOf(clauses, noun, SOLID);
    }

    /** "hurt <em>his knee</em>". */
    boolean isOwnBody(Clauses clauses, int noun) {
        int owner = clauses.child(noun, "nmod:poss");
        return owner >= 0 && clauses.token(owner).tag().equals("PRP$") && classes.isAnyOf(clauses, noun, BODY);
    }

    /** Null when this is nothing solid that could be damaged: "the roof", "two undersea cables", but not "the market" or "last week". */
    @Nullable
    Participant thing(Clauses clauses, NounChunks phrases, int word) {
        int head = portion(clauses, phrases, phrases.headOf(word));
        boolean solid = clauses.isNoun(head) && !isTime(clauses, head) && !NumberKinds.isMeasure(clauses, head)
                && !NumberKinds.isTime(clauses, head) && !classes.isAnyOf(clauses, head, NOTHING_SOLID);
        return solid && !isNumber(clauses, head)
                ? new Participant(ParticipantRole.RECIPIENT, words(clauses, phrases, head), PersonIndex.NOBODY)
                : null;
    }

    /** "23", "2nd", but not "the 76ers". */
    private static boolean isNumber(Clauses clauses, int word) {
        String form = clauses.token(word).form();
        return Character.isDigit(form.charAt(0)) && !form.endsWith("ers");
    }

    /** "much of <em>a supermarket</em>", "parts of <em>the city</em>". */
    private static int portion(Clauses clauses, NounChunks phrases, int head) {
        boolean portion = PORTIONS.contains(clauses.word(head)) && head + 2 < clauses.size() && clauses.word(head + 1).equals("of");
        int whole = portion ? phrases.after(head + 1) : Clauses.NONE;
        return whole >= 0 ? whole : counted(clauses, phrases, head);
    }

    /** What the article says that a participant is, as single small words; none when it is no person. */
    Set<String> roleWords(Participant participant) {
        return participant.person() < 0 ? Set.of() : persons.roleWords(participant.person());
    }

    /** The noun that tells who or what takes part. */
    static int head(Clauses clauses, NounChunks phrases, int word, boolean whole) {
        return whole ? counted(clauses, phrases, phrases.headOf(word)) : word;
    }

    /** "tens of thousands of protesters": the protesters; but "a crowd of thousands" is the crowd, and "the town of Velden" is Velden. */
    private static int counted(Clauses clauses, NounChunks phrases, int head) {
        boolean of = head + 2 < clauses.size() && clauses.word(head + 1).equals("of") && !clauses.token(head).tag().startsWith("NNP");
        int thing = of ? phrases.after(head + 1) : Clauses.NONE;
        if (thing >= 0 && TOWNS.contains(clauses.lemma(head)) && clauses.token(thing).name() == NameKind.PLACE) {
            return thing;
        }
        if (thing < 0 || !QUANTITIES.contains(clauses.word(head))) {
            return head;
        }
        int counted = counted(clauses, phrases, thing);
        return PartyNouns.isParty(clauses, counted) || !PartyNouns.isParty(clauses, head) ? counted : head;
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
        int from = nameFrom(clauses, phrases, head);
        int to = head;
        while (to + 1 < clauses.size() && clauses.token(to).name() != NameKind.NONE && goesOn(clauses, to + 1, clauses.token(to).name())
                && !isTime(clauses, to + 1) && !isTime(clauses, to + 2)) {
            to++;
        }
        to = Math.max(to, complementTo(clauses, phrases, head));
        String words = new Span(clauses.token(from).span().start(), clauses.token(to).span().end()).of(text);
        return from == 0 && !clauses.token(0).tag().startsWith("NNP") && !PartyNouns.isNationality(clauses, 0) ? withSmallLetter(words)
                : words;
    }

    /** "his two sons" with his and with two, but without "the"; "police" of "the fatal police shooting"; "hit-and-run drivers" whole. */
    private static int nameFrom(Clauses clauses, NounChunks phrases, int head) {
        int first = phrases.from(head);
        if (clauses.isCommonNoun(head) && clauses.token(first).tag().equals("PRP$")) {
            return first;
        }
        int from = phrases.nameFrom(head);
        while (from < head && clauses.token(from).tag().equals("JJ") && clauses.head(from) > head) {
            from++;
        }
        while (from > 1 && clauses.token(from - 1).tag().equals("HYPH") && Character.isLetter(clauses.word(from - 2).charAt(0))) {
            from -= 2;
        }
        boolean plural = clauses.token(head).tag().equals("NNS");
        while (plural && from > 0 && (clauses.token(from - 1).tag().equals("CD") || isNumberInTwo(clauses, from))) {
            from--;
        }
        return from;
    }

    /** "31, <em>000</em> people", "twenty-<em>nine</em> people": a number printed in two. */
    private static boolean isNumberInTwo(Clauses clauses, int word) {
        if (word < 2 || !clauses.token(word).tag().equals("CD") || !clauses.token(word - 2).tag().equals("CD")) {
            return false;
        }
        String form = clauses.token(word).form();
        boolean thousands = form.length() == 3 && form.chars().allMatch(Character::isDigit) && clauses.word(word - 1).equals(",");
        return thousands || clauses.word(word - 1).equals("-");
    }

    /** "the brother of <em>Pavel Trent</em>": whose brother it is belongs to him. */
    private static int complementTo(Clauses clauses, NounChunks phrases, int head) {
        int preposition = head + 1;
        if (!PartyNouns.isHuman(clauses, head) || preposition + 1 >= clauses.size() || !COMPLEMENTS.contains(clauses.word(preposition))) {
            return head;
        }
        int to = phrases.to(preposition + 1);
        return PartyNouns.isPersonName(clauses, to) ? to : head;
    }
}
