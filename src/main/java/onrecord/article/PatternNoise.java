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

    /** Letters and figures, and last the space, with which no line begins. */
    private static final String SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz ";

    private static final Pattern NONE = Pattern.compile("(?!)");

    private final List<Pattern> wordings;
    private final Pattern all;
    /** The wordings that may begin with two signs, found when first asked for: a line is only held against those. */
    private final AtomicReferenceArray<Pattern> likely = new AtomicReferenceArray<>(SIGNS.length() * (SIGNS.length() + 1));
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
        int first = plain.isEmpty() ? -1 : SIGNS.indexOf(plain.charAt(0));
        if (first < 0) {
            return all;
        }
        int second = plain.length() < 2 ? -1 : SIGNS.indexOf(plain.charAt(1));
        int place = first * (SIGNS.length() + 1) + second + 1;
        Pattern known = likely.get(place);
        if (known == null) {
            known = beginningWith(plain.substring(0, second < 0 ? 1 : 2));
            likely.set(place, known);
        }
        return known;
    }

    private Pattern beginningWith(String signs) {
        List<Pattern> some = wordings.stream().filter(wording -> mayBegin(wording, signs)).toList();
        return some.isEmpty() ? NONE : joined.computeIfAbsent(some, PatternNoise::either);
    }

    Finding found(Line line) {
        return Finding.NOISE;
    }
}
