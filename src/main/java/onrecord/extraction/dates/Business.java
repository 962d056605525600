package onrecord.extraction.dates;

import java.util.Set;

/** Tells whether the words around speak of business, where a quarter is a part of the year, or of a match, where it is one of the game. */
final class Business {

    private static final int AROUND = 40;
    private static final Set<String> BUSINESS = Set.of(
            "$", "%", "€", "£", "¥", "profit", "profits", "earnings", "sales", "revenue", "revenues", "growth", "income", "gdp",
            "economy", "results", "percent", "net", "shares", "earned", "economic", "loss", "losses", "fiscal");
    private static final Set<String> MATCH = Set.of(
            "touchdown", "touchdowns", "quarterback", "yards", "scored", "goal", "goals", "halftime", "rebounds", "coach", "kick",
            "header", "penalty", "striker", "goalkeeper", "midfielder", "playoffs", "innings", "fumble", "interception", "equaliser",
            "equalizer", "tackle", "tries");

    private Business() {}

    static boolean isAround(Words words, int at) {
        boolean business = false;
        for (int i = at - AROUND; i <= at + AROUND; i++) {
            String word = words.at(i);
            if (MATCH.contains(word)) {
                return false;
            }
            business |= BUSINESS.contains(word);
        }
        return business;
    }
}
