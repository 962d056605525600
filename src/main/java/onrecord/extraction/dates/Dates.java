package onrecord.extraction.dates;

import java.util.ArrayList;
import java.util.List;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Answers which date a word of a sentence goes with: the one that hangs on it, or on its verb, in the tree. <em>Trump said on Wednesday that
 * he met Lavrov in May</em>: "said" goes with Wednesday, "met" with May.
 */
public final class Dates {

    private final List<DateMention> mentions;

    /** @param mentions in reading order, as {@link DateFinder} gives them */
    public Dates(List<DateMention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    /** The expressions that stand in this stretch of the text, in reading order. */
    public List<DateMention> within(Span span) {
        List<DateMention> inside = new ArrayList<>();
        for (int i = firstFrom(span.start()); i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            inside.add(mentions.get(i));
        }
        return inside;
    }

    /** When that which this word of the sentence tells of happens, null when the sentence does not say. */
    public @Nullable Edtf of(Sentence sentence, int word) {
        int verb = verbOver(sentence, word);
        for (DateMention mention : within(sentence.span())) {
            if (mention.date() != null && verbOver(sentence, headOf(sentence, mention.span())) == verb) {
                return mention.date();
            }
        }
        return null;
    }

    /** The word of the expression that the rest of it hangs on. */
    private static int headOf(Sentence sentence, Span span) {
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).span().overlaps(span)) {
                continue;
            }
            last = i;
            int head = sentence.token(i).head();
            if (head < 0 || !sentence.token(head).span().overlaps(span)) {
                return i;
            }
        }
        return last;
    }

    /** The verb a word hangs on, directly or over nouns; itself if it is one; the topmost word if there is no verb. */
    private static int verbOver(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            boolean helper = token.relation().startsWith("aux") || token.relation().equals("cop");
            if (token.head() < 0 || token.tag().startsWith("VB") && !helper) {
                return at;
            }
            at = token.head();
        }
        return at;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
