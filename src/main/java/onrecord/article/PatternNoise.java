package onrecord.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A kind of noise that its wording gives away, wherever on the page it stands. */
abstract class PatternNoise implements Habit {

    private final Pattern wording;

    /** @param wordings of the whole line in lower case, without the signs around it, single spaces */
    PatternNoise(String... wordings) {
        this.wording = Pattern.compile("(?:" + String.join("|", wordings) + ")");
    }

    @Override
    public @Nullable Finding read(Line line, Place place) {
        boolean isSpeech = "\"“”„«»".indexOf(line.text().charAt(0)) >= 0;
        return !isSpeech && wording.matcher(line.plain()).matches() ? found(line) : null;
    }

    Finding found(Line line) {
        return Finding.NOISE;
    }
}
