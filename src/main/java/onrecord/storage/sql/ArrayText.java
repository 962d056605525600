package onrecord.storage.sql;

import org.jspecify.annotations.Nullable;

/** An array as PostgreSQL reads it from a text: {@code {"a \"b\"",NULL}}. */
final class ArrayText {

    private ArrayText() {}

    static String of(@Nullable Object[] values) {
        StringBuilder text = new StringBuilder("{");
        for (Object value : values) {
            if (text.length() > 1) {
                text.append(',');
            }
            if (value == null) {
                text.append("NULL");
            } else {
                quote(value.toString(), text);
            }
        }
        return text.append('}').toString();
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
    }
}
