package onrecord.export.lists;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Comma-separated values after RFC 4180: lines end in CRLF, cells with commas, quotation marks or line breaks stand in quotation marks.
 *
 * <p>A spreadsheet takes a cell that begins with one of {@code = + - @}, a tab or a carriage return for a formula, and articles come from strangers: such a
 * text gets an apostrophe before it, which spreadsheets do not show (OWASP, "CSV Injection"). Whoever wants texts exactly as printed takes JSON Lines.
 */
final class CommaSeparated implements Lines {

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    private static final String CURSOR = "cursor";

    private final Columns columns;
    private final boolean header;

    /** @param header whether the first line names the columns */
    CommaSeparated(Columns columns, boolean header) {
        this.columns = columns;
        this.header = header;
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=" + (header ? "present" : "absent");
    }

    @Override
    public String head() {
        return header ? String.join(",", columns.names()) + "," + CURSOR + END : "";
    }

    @Override
    public String line(Map<?, ?> node, String cursor) {
        List<Object> cells = columns.cells(node);
        StringJoiner line = new StringJoiner(",", "", "," + quoted(cursor) + END);
        cells.forEach(cell -> line.add(cell instanceof Number ? cell.toString() : quoted(harmless(cell.toString()))));
        return line.toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
