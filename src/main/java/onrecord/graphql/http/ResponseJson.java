package onrecord.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import onrecord.graphql.execution.FieldValues;
import org.jspecify.annotations.Nullable;

/** Writes what GraphQL answers as JSON: maps, lists, strings, numbers, booleans and null. */
public final class ResponseJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ResponseJson() {}

    /** In UTF-8, without line breaks. */
    public static byte[] bytes(Map<String, ?> answer) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(1 << 12)) {
            try (JsonGenerator json = JSON.createGenerator(bytes)) {
                write(answer, json);
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Without line breaks. */
    public static String string(Map<String, ?> answer) {
        try (StringWriter text = new StringWriter();
                JsonGenerator json = JSON.createGenerator(text)) {
            write(answer, json);
            json.flush();
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof FieldValues fields) { // the most frequent case; testing for a class is faster than for an interface
            writeObject(fields, json);
        } else if (value instanceof Map<?, ?> map) {
            writeObject(map, json);
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            writeNumber(number, json);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void writeObject(Map<?, ?> map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        map.forEach((name, value) -> writeField((String) name, value, json));
        json.writeEndObject();
    }

    private static void writeField(String name, @Nullable Object value, JsonGenerator json) {
        try {
            json.writeFieldName(name);
            write(value, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void writeNumber(Number number, JsonGenerator json) throws IOException {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            json.writeNumber(number.longValue());
        } else if (number instanceof BigInteger big) {
            json.writeNumber(big);
        } else if (number instanceof BigDecimal big) {
            json.writeNumber(big);
        } else {
            json.writeNumber(number.doubleValue());
        }
    }
}
