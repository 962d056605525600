package onrecord.article;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of noise recognised by its wording, anywhere on the page. */
abstract class PatternNoise implements LineRecognizer {

    /** Figures, letters, the space, and all other signs. */
    private static final int KINDS = 10 + 26 + 2;

    private static final int SPACE = KINDS - 2;
    private static final int OTHER = KINDS - 1;
    private static final Pattern NONE = Pattern.compile("(?!)");

    private final List<Pattern> wordings;
    private final Pattern all;
    /** The wordings that may begin with two signs, found when first asked for: a line is only held against those. */
    private final AtomicReferenceArray<Pattern> likely = new AtomicReferenceArray<>(KINDS * KINDS);
    private final Map<List<Pattern>, Pattern> joined = new ConcurrentHashMap<>();

    /** @param wordings of the whole line in lower case, without the signs around it, single spaces */
    PatternNoise(String... wordings) {
        this.wordings = Arrays.stream(wordings).map(Pattern::compile).toList();
        this.all = either(this.wordings);
    }

    private static Pattern either(List<Pattern> wordings) {
        return Pattern.compile(wordings.stream().map(Pattern::pattern).collect(Collectors.joining("|", "(?:", ")")));
    }

    /** A pattern that fails before the end of the text fails with any continuation. */
    private static boolean mayBegin(Pattern wording, String beginning) {
        Matcher matcher = wording.matcher(beginning);
        return matcher.matches() || matcher.hitEnd();
    }

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        boolean isSpeech = "\"“”„«»".indexOf(line.text().charAt(0)) >= 0;
        Pattern likely = isSpeech ? NONE : likely(line.plain());
        return likely != NONE && likely.matcher(line.plain()).matches() ? found(line) : null;
    }

    private Pattern likely(String plain) {
        int first = kind(plain, 0);
        int second = kind(plain, 1);
        if (first == OTHER) {
            return all;
        }
        Pattern known = likely.get(first * KINDS + second);
        if (known == null) {
            known = beginningWith(plain.substring(0, second == OTHER ? 1 : 2));
            likely.set(first * KINDS + second, known);
        }
        return known;
    }

    private static int kind(String plain, int index) {
        char c = index < plain.length() ? plain.charAt(index) : 0;
        boolean letter = c >= 'a' && c <= 'z';
        boolean figure = c >= '0' && c <= '9';
        return letter ? 10 + c - 'a' : figure ? c - '0' : c == ' ' ? SPACE : OTHER;
    }

    private Pattern beginningWith(String signs) {
        List<Pattern> some = wordings.stream().filter(wording -> mayBegin(wording, signs)).toList();
        return some.isEmpty() ? NONE : joined.computeIfAbsent(some, PatternNoise::either);
    }

    Finding found(Line line) {
        return Finding.NOISE;
    }
}
