package onrecord.training;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.language.NameKind;
import onrecord.language.NameTagger;

/**
 * Finds the names in GUM's {@code Entity} annotation, which marks every mention, named or not: a name is the run of proper nouns around a
 * mention's head, <em>University of Portsmouth</em> whole, without articles and titles.
 */
final class EntityColumn {

    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-(\\w+)-[^()]*(\\))?|(\\d+)\\)");
    private static final Set<String> LINKS = Set.of("of", "the", "and", "for", "&", "-", "–", "'s", "’s", "de", "van", "von", "al", "in");

    private EntityColumn() {}

    private record Open(String id, String type, int start) {}

    static int[] names(List<String[]> words, int[] heads) {
        int[] names = new int[words.size()];
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < names.length; i++) {
            String entity = Arrays.stream(words.get(i)[9].split("\\|"))
                    .filter(part -> part.startsWith("Entity="))
                    .findFirst()
                    .orElse("");
            Matcher bracket = BRACKET.matcher(entity);
            while (bracket.find()) {
                if (bracket.group(4) != null) {
                    close(words, heads, names, open, bracket.group(4), i);
                } else if (bracket.group(3) != null) {
                    name(words, heads, names, NameClasses.kind(bracket.group(2)), i, i);
                } else {
                    open.push(new Open(bracket.group(1), bracket.group(2), i));
                }
            }
        }
        return names;
    }

    private static void close(List<String[]> words, int[] heads, int[] names, Deque<Open> open, String id, int end) {
        for (Open mention : open) {
            if (mention.id().equals(id)) {
                open.remove(mention);
                name(words, heads, names, NameClasses.kind(mention.type()), mention.start(), end);
                return;
            }
        }
    }

    private static void name(List<String[]> words, int[] heads, int[] names, NameKind kind, int start, int end) {
        int head = start;
        for (int i = start; i <= end; i++) {
            if (heads[i] < start || heads[i] > end) {
                head = i;
                break;
            }
        }
        if (kind == NameKind.NONE || !isProper(words, head)) {
            return;
        }
        int first = head;
        while (first > start && (isProper(words, first - 1) || isLink(words, first - 1) && first - 2 >= start && isProper(words, first - 2))
                && !isTitle(words, first - 1)) {
            first--;
        }
        int last = head;
        while (last < end && (isProper(words, last + 1) || isLink(words, last + 1) && continues(words, last + 2, end))) {
            last++;
        }
        for (int i = first; i <= last; i++) {
            names[i] = NameTagger.classOf(kind, i == first);
        }
    }

    private static boolean continues(List<String[]> words, int index, int end) {
        return index <= end && (isProper(words, index) || isLink(words, index) && index < end && isProper(words, index + 1));
    }

    private static boolean isProper(List<String[]> words, int index) {
        return words.get(index)[4].startsWith("NNP");
    }

    private static boolean isLink(List<String[]> words, int index) {
        return LINKS.contains(words.get(index)[1]);
    }

    private static boolean isTitle(List<String[]> words, int index) {
        return words.get(index)[7].equals("nmod:desc");
    }
}
