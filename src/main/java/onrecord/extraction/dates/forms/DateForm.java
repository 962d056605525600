package onrecord.extraction.dates.forms;

import java.util.Set;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/** One way to write a date. Looks at a bounded number of words from where it is asked, so that reading a text takes linear time. */
public interface DateForm {

    /** The words, in lower case, that an expression of this form can begin with; {@link #NUMBER} for a number in digits. */
    Set<String> beginnings();

    String NUMBER = "#";

    /** The expression that begins at this word, or null when none of this form does. */
    @Nullable
    Found read(ParagraphWords words, int at, DateContext reading);

    /**
     * @param end the word after the last
     * @param date null when the expression denotes a time that cannot be resolved
     * @param isTold whether "the next day" may count from it; not from "a year earlier", which only compares
     */
    record Found(int end, @Nullable Edtf date, boolean isTold) {

        Found(int end, @Nullable Edtf date) {
            this(end, date, true);
        }

        static Found aside(int end, @Nullable Edtf date) {
            return new Found(end, date, false);
        }
    }
}
