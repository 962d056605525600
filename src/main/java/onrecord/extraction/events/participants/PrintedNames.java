package onrecord.extraction.events.participants;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.details.EventTimes;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.Span;
import onrecord.text.WordSections;

/** How a participant is called: the words of its phrase that name or describe it, as they are printed. */
final class PrintedNames {

    private static final Set<String> OF_DEEDS = WordSections.read("events/parties.txt").set("of deeds");
    private static final Set<String> COMPLEMENTS = Set.of("of", "to", "for");

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    private static final Pattern APART = Pattern.compile("(?<=s) (['’])(?= )");

    private final String text;
    private final EventTimes times;

    PrintedNames(String text, EventTimes times) {
        this.text = text;
        this.times = times;
    }

    /** The phrase of this noun as it is printed, without its article. */
    String of(Clauses clauses, NounChunks phrases, int head) {
        int from = nameFrom(clauses, phrases, head);
        int to = head;
        while (to + 1 < clauses.size() && clauses.token(to).name() != NameKind.NONE && goesOn(clauses, to + 1, clauses.token(to).name())
                && !isTime(clauses, to + 1) && !isTime(clauses, to + 2)) {
            to++;
        }
        to = Math.max(endOfHyphens(clauses, to), complementTo(clauses, phrases, head));
        return span(clauses, from, to);
    }

    /** All words from one to the other, as they stand within a sentence. */
    String span(Clauses clauses, int from, int to) {
        String words = withApostrophe(new Span(clauses.token(from).span().start(), clauses.token(to).span().end()).of(text));
        return from == 0 && !clauses.token(0).tag().startsWith("NNP") && !PartyNouns.isNationality(clauses, 0) ? withSmallLetter(words)
                : words;
    }

    /** "the guards ' keys", printed with a blank. */
    private static String withApostrophe(String words) {
        return APART.matcher(words).replaceAll("$1");
    }

    /** "his two sons" with his and with two, but without "the"; "police" of "the fatal police shooting"; "hit-and-run drivers" whole. */
    private static int nameFrom(Clauses clauses, NounChunks phrases, int head) {
        int first = phrases.from(head);
        if (clauses.isCommonNoun(head) && clauses.token(first).tag().equals("PRP$")) {
            return first;
        }
        int from = phrases.nameFrom(head);
        while (from < head && clauses.token(from).tag().equals("JJ") && (clauses.head(from) > head || isOfDeed(clauses, from, head))) {
            from++;
        }
        while (from > 1 && clauses.token(from - 1).tag().equals("HYPH") && isPlain(clauses.word(from - 2))) {
            from -= 2;
        }
        boolean plural = clauses.token(head).tag().endsWith("S");
        while (plural && from > 0 && (isCount(clauses, from - 1) || isNumberInTwo(clauses, from))) {
            from--;
        }
        return from;
    }

    /** "the <em>fatal</em> police shooting": the shooting was. */
    private static boolean isOfDeed(Clauses clauses, int adjective, int head) {
        return OF_DEEDS.contains(clauses.word(adjective)) && clauses.is(head, "compound");
    }

    /** "his brother<em>-in-law</em>". */
    private static int endOfHyphens(Clauses clauses, int head) {
        int to = head;
        while (to + 1 < clauses.size() && clauses.token(to + 1).tag().equals("HYPH") && clauses.is(to + 1, "flat")) {
            to++;
        }
        return to;
    }

    /** "<em>hit</em>-and-run drivers", "a <em>12</em>-gauge shotgun", but not a date before a hyphen */
    private static boolean isPlain(String word) {
        return Character.isLetter(word.charAt(0)) || word.chars().allMatch(Character::isDigit);
    }

    /** "<em>two</em> guards", but "the 2008 Comets" are not so many. */
    private static boolean isCount(Clauses clauses, int word) {
        boolean name = clauses.token(word + 1).tag().startsWith("NNP");
        return clauses.token(word).tag().equals("CD") && !(name && YEAR.matcher(clauses.token(word).form()).matches());
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
    boolean isTime(Clauses clauses, int word) {
        return word < clauses.size() && times.isTime(clauses.token(word).span());
    }
}
