package onrecord.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values after RFC 4180: the first line names the columns as the fields of a {@link SentArticle}, in whatever order and case; {@code text}
 * has to be one of them, others mean nothing. Several authors stand in one cell with semicolons between. A quotation that is not closed makes the rest
 * unreadable: what was before it is read.
 */
final class SentTable {

    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By how they are written without capitals. */
    private static final Map<String, String> COLUMNS = Stream
            .of("text", "title", "publisher", "authors", "publishedOn", "date", "url", "source", "id")
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final List<SentLine> lines = new ArrayList<>();

    private SentTable() {}

    static List<SentLine> read(byte[] body) {
        SentTable table = new SentTable();
        try {
            table.readAll(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException notUtf8) {
            table.lines.add(SentLine.wrong(1, "this is not UTF-8"));
        }
        return table.lines;
    }

    private void readAll(String text) {
        String table = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        int line = 1;
        try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).readValues(table)) {
            List<String> columns = rows.hasNextValue() ? columns(rows.nextValue()) : List.of();
            if (!columns.contains("text")) {
                lines.add(SentLine.wrong(1, "the first line has to name the columns, of which one is text; it names " + columns));
                return;
            }
            line = rows.getCurrentLocation().getLineNr();
            while (rows.hasNextValue()) {
                read(line, columns, rows.nextValue());
                line = rows.getCurrentLocation().getLineNr();
            }
        } catch (JsonProcessingException unreadable) {
            lines.add(SentLine.wrong(line,
                    "this row and all after it cannot be read: a quotation is not closed, or is followed by something"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> columns(String[] first) {
        return Arrays.stream(first).map(name -> COLUMNS.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name)).toList();
    }

    private void read(int line, List<String> columns, String[] cells) {
        if (cells.length == 1 && cells[0].isBlank()) {
            return;
        }
        if (cells.length != columns.size()) {
            lines.add(SentLine.wrong(line, "there are " + cells.length + " cells for " + columns.size() + " columns"));
            return;
        }
        ObjectNode article = JSON.createObjectNode();
        for (int i = 0; i < cells.length; i++) {
            put(article, columns.get(i), cells[i]);
        }
        try {
            lines.add(SentLine.of(line, SentArticle.read(article)));
        } catch (SentArticle.Wrong wrong) {
            lines.add(SentLine.wrong(line, wrong.problem()));
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
