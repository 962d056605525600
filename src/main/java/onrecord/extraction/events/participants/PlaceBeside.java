package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;

/**
 * Tells whose place is named right before a verb, where the place may be taken for its subject: <em>“a <u>judge</u> in Brenk County, Ga.,
 * sentenced”</em>, <em>“<u>cables</u> in the Baltic suffered damage”</em>, <em>“<u>links</u> between Norland and Sudria were cut”</em>.
 */
final class PlaceBeside {

    private static final Set<String> WHERE = Set.of("in", "at", "near", "off", "across", "between");

    private static final Set<String> DIRECTIONS =
            Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
                    "outside", "inland");
    private static final Set<String> FROM = Set.of("of", "from", "outside");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final Things known;

    PlaceBeside(Clauses clauses, NounChunks phrases, Things known) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.known = known;
    }

    /**
     * What lies or stands there; the word itself when it is no place that only tells where.
     *
     * @param things whether this may be any thing, and not only a building
     */
    int whose(int subject, boolean things) {
        int away = subject < 0 ? Clauses.NONE : beforeDistance(phrases.from(subject) - 1);
        if (away >= 0) {
            return away;
        }
        if (subject < 0 || !isPlace(subject)) {
            return subject;
        }
        int behind = phrases.to(subject) + 1;
        boolean setOff = behind < clauses.size() && isComma(behind);
        boolean listed = false;
        int before = phrases.from(subject) - 1;
        while (before > 0 && (clauses.is(before, "cc") || (setOff || listed) && isComma(before))) {
            listed |= clauses.is(before, "cc");
            before = isPlace(before - 1) ? phrases.from(before - 1) - 1 : 0;
        }
        boolean told = before > 0 && WHERE.contains(clauses.word(before)) && clauses.isNoun(before - 1) && !isPlace(before - 1);
        if (!told || listed != clauses.word(before).equals("between")) {
            return subject;
        }
        boolean meant = listed || things || PartyNouns.isParty(clauses, before - 1) || known.isBuilding(clauses, before - 1);
        return meant ? before - 1 : subject;
    }

    /** "<em>a farmer</em> 50 miles north of Brenk": who is that far from it; {@link Clauses#NONE} when this is no distance. */
    private int beforeDistance(int of) {
        int unit = of > 1 && clauses.word(of).equals("of") && DIRECTIONS.contains(clauses.word(of - 1)) ? of - 2 : of - 1;
        boolean distance = of > 0 && unit > 1 && FROM.contains(clauses.word(of)) && DeedWords.MEASURES.contains(clauses.lemma(unit))
                && clauses.token(unit - 1).tag().equals("CD");
        int last = unit - 2;
        while (distance && last > 0 && clauses.token(last).tag().startsWith("RB")) {
            last--;
        }
        return distance && last >= 0 && clauses.isNoun(last) ? phrases.headOf(last) : Clauses.NONE;
    }

    private boolean isComma(int word) {
        return clauses.word(word).equals(",");
    }

    private boolean isPlace(int word) {
        return clauses.token(word).name() == NameKind.PLACE && clauses.token(word).tag().startsWith("NNP");
    }
}
