package onrecord.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of noise recognised by its wording, anywhere on the page. */
abstract class PatternNoise implements LineRecognizer {

    private static final String[] FIRST = "0123456789abcdefghijklmnopqrstuvwxyz".split("");

    private final Pattern wording;
    /** The wordings that may begin with a letter or figure, null where none does: a line is only held against those. */
    private final @Nullable Pattern[] byFirst = new Pattern['z' + 1];

    /** @param wordings of the whole line in lower case, without the signs around it, single spaces */
    PatternNoise(String... wordings) {
        List<Pattern> all = Arrays.stream(wordings).map(Pattern::compile).toList();
        wording = either(all);
        Map<List<Pattern>, Pattern> joined = new HashMap<>();
        for (String first : FIRST) {
            List<Pattern> some = all.stream().filter(one -> mayBegin(one, first)).toList();
            byFirst[first.charAt(0)] = some.isEmpty() ? null : joined.computeIfAbsent(some, PatternNoise::either);
        }
    }

    private static Pattern either(List<Pattern> wordings) {
        return Pattern.compile(wordings.stream().map(Pattern::pattern).collect(Collectors.joining("|", "(?:", ")")));
    }

    /** A pattern that fails before the end of the text fails with any continuation. */
    private static boolean mayBegin(Pattern wording, String first) {
        Matcher matcher = wording.matcher(first);
        return matcher.matches() || matcher.hitEnd();
    }

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        boolean isSpeech = "\"“”„«»".indexOf(line.text().charAt(0)) >= 0;
        Pattern likely = isSpeech ? null : likely(line.plain());
        return likely != null && likely.matcher(line.plain()).matches() ? found(line) : null;
    }

    private @Nullable Pattern likely(String plain) {
        char first = plain.isEmpty() ? 0 : plain.charAt(0);
        return first >= '0' && first <= 'z' ? byFirst[first] : wording;
    }

    Finding found(Line line) {
        return Finding.NOISE;
    }
}
