package onrecord.ingestion;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON Lines: each line is an article. Empty lines mean nothing; one that cannot be read keeps no other from being read. */
final class SentJsonLines implements SentLines {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private final SentKeys keys;
    private final long longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long length;
    private int number;

    SentJsonLines(InputStream in, SentKeys keys, long longest) {
        this.in = new BufferedInputStream(in);
        this.keys = keys;
        this.longest = longest;
    }

    @Override
    public @Nullable SentLine next() throws IOException {
        while (readLine()) {
            SentLine read = length > longest ? SentLine.wrong(number, "the line is longer than " + longest + " bytes")
                    : lookInto(line.toByteArray());
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    /** Whether there was one. Of one that is too long the rest is not kept. */
    private boolean readLine() throws IOException {
        line.reset();
        length = 0;
        number++;
        int next = in.read();
        boolean any = next >= 0;
        while (next >= 0 && next != '\n') {
            if (++length <= longest) {
                line.write(next);
            }
            next = in.read();
        }
        return any;
    }

    /** Null for an empty line. */
    private @Nullable SentLine lookInto(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String json = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return json.isBlank() ? null : SentLine.of(number, SentArticle.read(object(json), keys));
        } catch (CharacterCodingException notUtf8) {
            return SentLine.wrong(number, "this is not UTF-8");
        } catch (SentArticle.Wrong wrong) {
            return SentLine.wrong(number, wrong.problem());
        }
    }

    private static ObjectNode object(String json) throws SentArticle.Wrong {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            throw new SentArticle.Wrong("this is no JSON" + (where == null ? "" : ": see column " + where.getColumnNr()));
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new SentArticle.Wrong("this is no JSON object");
    }
}
