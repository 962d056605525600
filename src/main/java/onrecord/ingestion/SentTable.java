package onrecord.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180: the first line names the columns as the fields of a {@link SentArticle}, in whatever order and case; {@code text}
 * has to be one of them, others mean nothing. Several authors stand in one cell with semicolons between. A quotation that is not closed makes the rest
 * unreadable: what was before it is read.
 */
final class SentTable implements SentLines {

    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By how they are written without capitals. */
    private static final Map<String, String> COLUMNS = Stream
            .of("text", "title", "publisher", "authors", "publishedOn", "date", "url", "source", "id")
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final InputStream in;
    private final SentKeys keys;
    private List<String> columns = List.of();
    private @Nullable MappingIterator<String[]> rows;
    private int line = 1;
    private boolean over;
    private @Nullable IOException failed;

    SentTable(InputStream in, SentKeys keys) {
        this.in = in;
        this.keys = keys;
    }

    @Override
    public @Nullable SentLine next() throws IOException {
        try {
            SentLine read = null;
            while (!over && read == null) {
                read = rows == null ? begin() : row(rows);
            }
            return read;
        } catch (JsonProcessingException | CharacterCodingException unreadable) {
            if (failed instanceof CharacterCodingException) {
                return last("this row, or one of those after it, is not UTF-8: all of them are left out");
            }
            if (failed != null) {
                throw failed;
            }
            return last("this row and all after it cannot be read: a quotation is not closed, or is followed by something");
        }
    }

    /** Remembers why reading failed: Jackson only tells that it did. */
    private final class Text extends FilterReader {

        Text(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (IOException e) {
                failed = e;
                throw e;
            }
        }
    }

    private SentLine last(String problem) {
        over = true;
        return SentLine.wrong(line, problem);
    }

    /** What is wrong with the first line, if anything is. */
    private @Nullable SentLine begin() throws IOException {
        MappingIterator<String[]> all = CSV.readerFor(String[].class).readValues(text());
        rows = all;
        columns = all.hasNextValue() ? columns(all.nextValue()) : List.of();
        if (!columns.contains("text")) {
            return last("the first line has to name the columns, of which one is text; it names " + columns);
        }
        line = all.getCurrentLocation().getLineNr();
        return null;
    }

    private Reader text() throws IOException {
        PushbackReader text =
                new PushbackReader(new BufferedReader(new Text(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    /** Null for an empty row, and at the end. */
    private @Nullable SentLine row(MappingIterator<String[]> all) throws IOException {
        if (!all.hasNextValue()) {
            over = true;
            return null;
        }
        int number = line;
        String[] cells = all.nextValue();
        line = all.getCurrentLocation().getLineNr();
        return article(number, cells);
    }

    private static List<String> columns(String[] first) {
        return Arrays.stream(first).map(name -> COLUMNS.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name)).toList();
    }

    private @Nullable SentLine article(int number, String[] cells) {
        if (cells.length == 1 && cells[0].isBlank()) {
            return null;
        }
        if (cells.length != columns.size()) {
            return SentLine.wrong(number, "there are " + cells.length + " cells for " + columns.size() + " columns");
        }
        ObjectNode article = JSON.createObjectNode();
        for (int i = 0; i < cells.length; i++) {
            put(article, columns.get(i), cells[i]);
        }
        try {
            return SentLine.of(number, SentArticle.read(article, keys));
        } catch (SentArticle.Wrong wrong) {
            return SentLine.wrong(number, wrong.problem());
        }
    }

    private static void put(ObjectNode article, String column, String cell) {
        if (column.equals("authors")) {
            Arrays.stream(cell.split(";")).map(String::strip).filter(name -> !name.isEmpty()).forEach(article.withArray("/authors")::add);
        } else if (!cell.isEmpty()) {
            article.put(column, cell);
        }
    }
}
