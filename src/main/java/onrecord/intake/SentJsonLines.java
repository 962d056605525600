package onrecord.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** JSON Lines: each line is an article. Empty lines mean nothing; one that cannot be read keeps no other from being read. */
final class SentJsonLines {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private SentJsonLines() {}

    static List<SentLine> read(byte[] body) {
        List<SentLine> lines = new ArrayList<>();
        int start = 0;
        for (int number = 1; start < body.length; number++) {
            int end = start;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            read(number, ByteBuffer.wrap(body, start, end - start), lines);
            start = end + 1;
        }
        return lines;
    }

    private static void read(int number, ByteBuffer line, List<SentLine> lines) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(line).toString();
            String json = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            if (!json.isBlank()) {
                lines.add(SentLine.of(number, SentArticle.read(object(json))));
            }
        } catch (CharacterCodingException notUtf8) {
            lines.add(SentLine.wrong(number, "this is not UTF-8"));
        } catch (SentArticle.Wrong wrong) {
            lines.add(SentLine.wrong(number, wrong.problem()));
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
