package onrecord.extraction.events.summaries;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.references.FullNames;
import onrecord.extraction.people.words.Pronoun;
import org.jspecify.annotations.Nullable;

/** Prints lines about an event on one line: with the full name of everybody at the first mention, and a capital at the beginning. */
final class SummaryPrinter {

    private static final String NO_BLANK_BEFORE = ",.;:!?)’'%";

    private final FullNames names;
    private final FullDescriptions descriptions;
    private final NamedThings things;
    private final Certainty certainty;
    private static final String SOMEBODY = "someone";

    private final Set<Integer> known = new HashSet<>();
    private final Set<String> described = new HashSet<>();
    /** The words of the lines so far, in lower case. */
    private final Set<String> told = new HashSet<>();
    private int object = Clauses.NONE;
    private Set<Integer> taken = Set.of();

    /** @param certainty how sure it has to be who is meant by a surname or a pronoun; of who only says so less */
    SummaryPrinter(FullNames names, FullDescriptions descriptions, NamedThings things, Certainty certainty) {
        this.names = names;
        this.descriptions = descriptions;
        this.things = things;
        this.certainty = certainty;
    }

    /** The object of the verb is printed as the participant that it has been taken for, whom the rest of the line cannot name. */
    void agree(int word, Set<Integer> participants) {
        object = word;
        taken = participants;
    }

    String print(SummaryWords words) {
        return print(words, Set.of());
    }

    /** @param unnamed pronouns in the place of which only somebody is told of: "<em>Someone</em> was arrested in Brenk" */
    String print(SummaryWords words, Set<Integer> unnamed) {
        Clauses clauses = words.clauses();
        List<Integer> order = words.inOrder();
        StringBuilder line = new StringBuilder();
        boolean behind = false;
        order.forEach(word -> told.add(clauses.word(word)));
        for (int i = 0; i < order.size(); i++) {
            int word = order.get(i);
            int before = i == 0 ? Clauses.NONE : order.get(i - 1);
            boolean first = words.isToldLast(word) && !behind;
            behind |= first;
            boolean set = words.opensSource(word) && !endsWithComma(line);
            if (set || first && clauses.token(word).tag().startsWith("VB") && !words.opensSource(word)) {
                line.append(',');
            }
            line.append(hasBlank(clauses, before, word) || words.opensSource(word) ? " " : "");
            if (unnamed.contains(word)) {
                line.append(SOMEBODY);
                String auxiliary = i + 1 < order.size() ? contracted(clauses, order.get(i + 1)) : null;
                if (auxiliary != null) {
                    line.append(' ').append(auxiliary);
                    i++;
                }
                continue;
            }
            NamedThing thing =
                    isQuoted(line) || i + 1 == order.size() || order.get(i + 1) != word + 1 ? null : things.meant(clauses, word + 1);
            if (thing != null && !thing.isNamedIn(told)) {
                line.append(thing.name());
                told.addAll(thing.words());
                i++;
                continue;
            }
            Certainty sure = certainty(words, word);
            int mention = endOfMention(clauses, order, i, sure);
            int end = mention >= 0 && isQuoted(line) ? -1 : mention;
            FullNames.Named named = end < 0 ? null : names.at(clauses.sentence(), word, sure);
            boolean full = named != null && !isOfAnother(clauses, order, i, named) && known.add(named.person())
                    && !isNamedLater(clauses, order, named, Math.max(i, end));
            if (full && named != null) {
                i = Math.max(i, end);
                line.append(named.words());
                String auxiliary = named.isReplaced() && i + 1 < order.size() ? contracted(clauses, order.get(i + 1)) : null;
                if (auxiliary != null) {
                    line.append(' ').append(auxiliary);
                    i++;
                }
            } else {
                String which = isQuoted(line) || before != word - 1 ? null : descriptions.before(clauses, word);
                line.append(which != null && described.add(clauses.word(word)) ? which + " " : "");
                line.append(printed(clauses, word, end < 0 ? word : order.get(end), first));
                i = Math.max(i, end);
            }
        }
        return withCapital(line);
    }

    private Certainty certainty(SummaryWords words, int word) {
        FullNames.Named likely = word == object ? names.at(words.clauses().sentence(), word, Certainty.LIKELY) : null;
        return likely != null && taken.contains(likely.person()) ? Certainty.LIKELY
                : words.isSource(word) ? certainty.ofSource() : certainty;
    }

    /** "The guard hid <em>his</em> gun", taken for another's: then the words stay as they are printed. */
    private boolean isOfAnother(Clauses clauses, List<Integer> order, int at, FullNames.Named named) {
        Pronoun possessive = clauses.token(order.get(at)).tag().equals("PRP$") ? Pronoun.of(clauses.word(order.get(at))) : null;
        return possessive != null
                && order.subList(0, at).stream().anyMatch(word -> names.isAnother(clauses.sentence(), word, named, possessive));
    }

    /** "He<em>’ll</em> sign": behind a name it is printed in full; null when this word is none. */
    private static @Nullable String contracted(Clauses clauses, int word) {
        boolean attached = word > 0 && !hasBlank(clauses, word - 1, word) && "’'".indexOf(clauses.token(word).form().charAt(0)) >= 0;
        if (!attached) {
            return null;
        }
        boolean perfect = clauses.head(word) >= 0 && clauses.token(clauses.head(word)).tag().equals("VBN")
                && !clauses.hasChild(clauses.head(word), "aux:pass");
        return switch (clauses.word(word).substring(1)) {
            case "ll" -> "will";
            case "ve" -> "have";
            case "re" -> "are";
            case "d" -> perfect ? "had" : "would";
            case "s" -> clauses.is(word, "case") ? null : perfect ? "has" : "is";
            default -> null;
        };
    }

    private static boolean endsWithComma(CharSequence line) {
        int end = line.length() - 1;
        while (end > 0 && "”’\"' ".indexOf(line.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ",?!".indexOf(line.charAt(end)) >= 0;
    }

    /** "<em>He</em>'s not going to prison": words between quotation marks stay as they were said. */
    private static boolean isQuoted(CharSequence line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            open += c == '“' || c == '"' && open == 0 ? 1 : c == '”' || c == '"' ? -1 : 0;
        }
        return open > 0;
    }

    /** Where the mention that begins here ends, as an index of the order; -1 when none does or not all of its words are kept. */
    private int endOfMention(Clauses clauses, List<Integer> order, int at, Certainty sure) {
        FullNames.Named named = names.at(clauses.sentence(), order.get(at), sure);
        if (named == null) {
            return -1;
        }
        int end = at;
        while (end + 1 < order.size() && order.get(end + 1) == order.get(end) + 1
                && clauses.token(order.get(end + 1)).span().end() <= named.span().end()) {
            end++;
        }
        return clauses.token(order.get(end)).span().end() == named.span().end() ? end : -1;
    }

    /** Whether the full name is printed behind these words: "when he left, Tom Keller …". */
    private boolean isNamedLater(Clauses clauses, List<Integer> order, FullNames.Named named, int end) {
        for (int i = end + 1; i < order.size(); i++) {
            FullNames.Named other = names.at(clauses.sentence(), order.get(i), certainty);
            if (other != null && other.person() == named.person() && !other.isReplaced() && other.words().equals(named.words())) {
                return true;
            }
        }
        return false;
    }

    private static String printed(Clauses clauses, int from, int to, boolean small) {
        StringBuilder words = new StringBuilder();
        for (int word = from; word <= to; word++) {
            words.append(word > from && hasBlank(clauses, word - 1, word) ? " " : "").append(SplitWords.form(clauses, word));
        }
        boolean opening = small && from == 0 && !clauses.token(from).tag().startsWith("NNP") && !clauses.word(from).equals("i");
        return opening ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words.toString();
    }

    private static boolean hasBlank(Clauses clauses, int before, int word) {
        if (before < 0) {
            return false;
        }
        if (SplitWords.isOne(clauses, before, word)) {
            return false;
        }
        boolean mark = clauses.token(word).form().length() == 1 && NO_BLANK_BEFORE.contains(clauses.token(word).form());
        return before == word - 1 ? clauses.token(before).span().end() < clauses.token(word).span().start() : !mark;
    }

    private static String withCapital(StringBuilder line) {
        int letter = line.length() > 0 && !Character.isLetterOrDigit(line.charAt(0)) ? 1 : 0;
        boolean small = letter < line.length() && Character.isLowerCase(line.charAt(letter));
        if (small && !(letter + 1 < line.length() && Character.isUpperCase(line.charAt(letter + 1)))) {
            line.setCharAt(letter, Character.toUpperCase(line.charAt(letter)));
        }
        return line.toString();
    }
}
