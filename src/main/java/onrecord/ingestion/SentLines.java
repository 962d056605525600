package onrecord.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles in lines, from the first to the last. */
public interface SentLines {

    /** The next article, or what is wrong with the next line; null at the end. */
    @Nullable
    SentLine next() throws IOException;

    /** The next ones, at most so many; none at the end. Fails with {@link UncheckedIOException} when the lines cannot be got at. */
    default List<SentLine> next(int most) {
        List<SentLine> some = new ArrayList<>();
        try {
            SentLine line = null;
            while (some.size() < most && (line = next()) != null) {
                some.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return some;
    }
}
