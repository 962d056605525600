package onrecord.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import onrecord.language.NameKind;
import onrecord.language.NameTagger;
import onrecord.text.Span;

/**
 * Lines as they stand in tables and lists: results, line-ups, scores, bylines. Treebanks have none, newspapers many. In the patterns a
 * capital letter stands for a name drawn by lot: P a person, I one with initials, S a surname, C a country, T a town, O a team; n is a
 * number.
 */
final class ListExamples {

    private static final List<String> PATTERNS = List.of(
            "n . P ( C ) n : n . n", "n . P ( C ) O n : n . n", "n . P ( C ) n . n metres", "n . P , C , n points", "P ( C ) n points",
            "P ( C ) beat P ( C ) n - n n - n", "P ( C ) beat n - P ( C ) n - n n - n n - n", "n - P ( C ) beat P ( C ) n - n n - n",
            "n - P , C , beat P , C , n - n", "P , C , def . P , C , n - n , n - n", "P and P ( C ) beat P and P ( C ) n - n",
            "O n n n n n n n", "O n O n", "T n T n", "O n O n ( halftime n - n )", "T n ( P n , P n pen ) T n ( P n )", "O n n . n -",
            "Scorers : O - P ( n th minute ) , P ( n th )", "Scorers : C - P ( n )", "O n and n ( I n , I n ; I n - n )",
            "O n for n ( I n not out , I n )", "T : O n and n ( I n ; I n - n , I n - n )", "I c S b S n", "I c & b S n", "I lbw b S n",
            "I b S n", "I not out n", "Did not bat : S , S , I", "Bowling : S n - n - n - n , S n - n - n - n", "Attendance : n",
            "C : n - P , n - P , n - P , n - P", "O : P ; P , P , P ; P , P ( n P ) , P", "C - P , P , P , P", "n P n",
            "n ( n ) P ( C ) O n",
            "P ( O ) n hours n minutes n seconds", "P , O , n", "n , P , O , n", "P n - n - n - n", "P , C n n n", "n P ( C ) n n n n",
            "-- P , T newsroom", "-- T newsroom + n n n n", "By P", "By P and P", "P , O", "P in T", "P is a reporter in T .",
            "P , T bureau", "P ( O ) n , n", "P ( Democrat ) n percent", "P ( R ) n votes", "W L PCT GB", "P W D L F A Pts", "O AT O",
            "T at T", "O vs. O", "O v O", "T -- P", "Manager : P", "Referee : P ( C )", "Coach : P", "Substitutes : P , P , P",
            "Director : P", "Cast : P , P and P", "Women 's singles , second round : P ( C ) beat P ( C ) n - n", "Final : n P n , n P n",
            "PGA : P n", "P n n n n - n", "S n n n", "S , S and S", "S - S", "E-mail : P", "Photograph : P / O", "Image : P via O");
    private static final List<String> TEAMS = List.of(
            "United", "City", "Rovers", "Rangers", "Town", "FC", "Wanderers", "Athletic", "Tigers", "Lions", "Giants", "Bears", "Kings",
            "Eagles", "Dynamo", "Sporting", "Racing", "Real", "Albion", "County", "Stars", "Bulls");

    private static final int OUTSIDE = 0;

    private final NameInventor inventor;

    ListExamples(Random random) {
        this.inventor = new NameInventor(random);
    }

    List<GoldSentence> make(int count) {
        List<GoldSentence> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(inventor.any(PATTERNS)));
        }
        return lines;
    }

    private GoldSentence line(String pattern) {
        List<String> forms = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        for (String word : pattern.split(" ")) {
            switch (word) {
                case "P" -> add(forms, names, NameKind.PERSON, person());
                case "I" -> add(forms, names, NameKind.PERSON, initial() + " " + inventor.surname());
                case "S" -> add(forms, names, NameKind.PERSON, inventor.surname());
                case "C" -> add(forms, names, NameKind.PLACE, inventor.country());
                case "T" -> add(forms, names, NameKind.PLACE, inventor.city());
                case "O" -> add(forms, names, NameKind.ORGANISATION, team());
                case "n" -> add(forms, names, NameKind.NONE, Integer.toString(inventor.number(inventor.number(2) == 0 ? 10 : 200)));
                default -> add(forms, names, NameKind.NONE, word);
            }
        }
        return sentence(forms, names);
    }

    private String person() {
        return switch (inventor.number(10)) {
            case 0 -> initial() + " " + inventor.surname();
            case 1 -> inventor.given() + " " + initial() + " " + inventor.surname();
            case 2 -> inventor.given() + " " + inventor.given() + " " + inventor.surname();
            default -> inventor.given() + " " + inventor.surname();
        };
    }

    private String initial() {
        return (char) ('A' + inventor.number(26)) + ".";
    }

    private String team() {
        String city = inventor.city();
        return inventor.number(2) == 0 ? city : city + " " + inventor.any(TEAMS);
    }

    private static void add(List<String> forms, List<Integer> names, NameKind kind, String phrase) {
        String[] words = phrase.split(" ");
        for (int i = 0; i < words.length; i++) {
            forms.add(words[i]);
            names.add(kind == NameKind.NONE ? OUTSIDE : NameTagger.classOf(kind, i == 0));
        }
    }

    private static GoldSentence sentence(List<String> forms, List<Integer> names) {
        StringBuilder text = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        for (String form : forms) {
            tokens.add(new Span(text.length(), text.length() + form.length()));
            text.append(form).append(' ');
        }
        int[] classes = names.stream().mapToInt(Integer::intValue).toArray();
        return GoldSentence.named(text.toString(), tokens, Arrays.copyOf(classes, classes.length));
    }
}
