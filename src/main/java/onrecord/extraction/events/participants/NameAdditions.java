package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;

/**
 * Tells how far what is said of a name reaches that stands in a list: its age, <em>“Ann Keller, <u>23</u>,”</em>, where she is from,
 * <em>“Ann Keller <u>of Velden</u>”</em>, or what she is, <em>“Ann Keller, <u>a painter</u>,”</em>.
 */
final class NameAdditions {

    private static final int LONGEST = 10;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> BELONGING = Set.of("of", "from", "with", "at", "in");
    /** "Ann Keller, <em>her</em> husband and two sons": more people. */
    private static final Set<String> OTHERS = Set.of("another", "one", "his", "her", "its", "their");
    private static final Set<String> LINKS = Set.of(",", "and", "&");

    private final Clauses clauses;
    private final NounChunks phrases;

    NameAdditions(Clauses clauses, NounChunks phrases) {
        this.clauses = clauses;
        this.phrases = phrases;
    }

    /** The last word that belongs to this name in a list. */
    int end(int name) {
        int end = phrases.to(name);
        if (isAge(end + 1) && PartyNouns.isPersonName(clauses, phrases.headOf(name))) {
            end += 2;
        }
        int circumstance = endOfCircumstance(end);
        end = circumstance > end && isLink(circumstance + 1) ? circumstance : end;
        int description = endOfDescription(end + 1);
        return description > end && PartyNouns.isPersonName(clauses, phrases.headOf(name)) ? description : end;
    }

    /** The last word of its phrase and of where or of what it is. */
    int endOfPhrase(int name) {
        return endOfCircumstance(phrases.to(name));
    }

    /** "Ann Keller <em>of Velden</em>": what stands behind may be listed with Velden. */
    boolean hasCircumstance(int name) {
        int end = phrases.to(name);
        return endOfCircumstance(end) > end;
    }

    /** The head of the name whose last word, with all that belongs to it, stands here; negative when there is none. */
    int nameBefore(int end, int next) {
        if (end < 0) {
            return Clauses.NONE;
        }
        if (isAge(end - 1) && end > 1 && PartyNouns.isPersonName(clauses, end - 2)) {
            return phrases.headOf(end - 2);
        }
        int described = clauses.word(end + 1).equals(",") ? describedBefore(end) : Clauses.NONE;
        if (described >= 0) {
            return described;
        }
        int from = phrases.from(end);
        boolean origin = from > 1 && BELONGING.contains(clauses.word(from - 1)) && PartyNouns.isPersonName(clauses, from - 2);
        if (origin) {
            return PartyNouns.isHuman(clauses, next) ? phrases.headOf(from - 2) : Clauses.NONE;
        }
        boolean whole = phrases.to(end) == end && (phrases.headOf(end) == end || PartyNouns.isNationality(clauses, end));
        return whole && isName(end) ? phrases.headOf(end) : Clauses.NONE;
    }

    /** "<em>Ann Keller</em>, a painter with the city, and …". */
    private int describedBefore(int end) {
        for (int word = end; word > Math.max(1, end - LONGEST) && !clauses.isVerb(word); word--) {
            if (clauses.word(word).equals(",")) {
                boolean described = ARTICLES.contains(clauses.word(word + 1)) && PartyNouns.isPersonName(clauses, word - 1)
                        && endOfDescription(word) == end;
                return described ? phrases.headOf(word - 1) : Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    boolean isName(int word) {
        int head = phrases.headOf(word);
        return PartyNouns.isName(clauses, head) || PartyNouns.isHuman(clauses, head) || PartyNouns.isParty(clauses, head);
    }

    /** "Ann Keller, <em>a painter</em> and former mayor": who she is. */
    boolean isDescription(int link, int name) {
        boolean named = PartyNouns.isPersonName(clauses, name) && clauses.word(link).equals(",");
        String first = clauses.word(link + 1);
        boolean bare = clauses.token(phrases.headOf(link + 1)).tag().equals("NN") && !OTHERS.contains(first);
        return named && (ARTICLES.contains(first) ? clauses.isCommonNoun(phrases.headOf(link + 1)) : bare);
    }

    /** ", 23" before a comma or an "and". */
    private boolean isAge(int comma) {
        return comma > 0 && comma + 2 < clauses.size() && clauses.word(comma).equals(",") && clauses.token(comma + 1).tag().equals("CD")
                && isLink(comma + 2);
    }

    private int endOfCircumstance(int end) {
        int preposition = end + 1;
        boolean follows = preposition + 1 < clauses.size() && BELONGING.contains(clauses.word(preposition));
        int thing = follows ? phrases.after(preposition) : Clauses.NONE;
        if (thing < 0 || PartyNouns.isHuman(clauses, thing) || clauses.token(thing).tag().startsWith("PRP")) {
            return end;
        }
        boolean named = clauses.token(thing).name() == NameKind.PLACE || clauses.token(thing).name() == NameKind.ORGANISATION;
        return named || !PartyNouns.isParty(clauses, thing) ? phrases.to(thing) : end;
    }

    /** Of ", a painter with the city" before the comma that ends it; negative when nobody is described here. */
    private int endOfDescription(int comma) {
        boolean opens = comma > 0 && comma + 2 < clauses.size() && clauses.word(comma).equals(",")
                && ARTICLES.contains(clauses.word(comma + 1));
        if (!opens || !PartyNouns.isHuman(clauses, phrases.headOf(comma + 1)) || !clauses.isCommonNoun(phrases.headOf(comma + 1))) {
            return Clauses.NONE;
        }
        int end = phrases.to(comma + 1);
        int circumstance = endOfCircumstance(end);
        while (circumstance > end) {
            end = circumstance;
            circumstance = endOfCircumstance(end);
        }
        return end + 1 < clauses.size() && clauses.word(end + 1).equals(",") ? end : Clauses.NONE;
    }

    private boolean isLink(int word) {
        return word < clauses.size() && LINKS.contains(clauses.word(word));
    }
}
