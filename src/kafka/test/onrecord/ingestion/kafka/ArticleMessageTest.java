package onrecord.ingestion.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Metadata;
import onrecord.ingestion.Delivery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleMessageTest {

    @Test
    void everythingTheMessageSaysIsTaken() throws Undeliverable {
        Delivery article = read("7", """
                {"id": "desk-12", "text": "The ferry sails again.", "source": "wire", "title": "Ferry", "publisher": "The Quay", "authors": ["Ida Roe"],
                 "publishedOn": "2024-05-06", "url": "https://quay.example/ferry", "priority": 3}""");
        assertThat(article).isEqualTo(new Delivery("kafka:articles/desk-12", "wire", "The ferry sails again.",
                new Metadata("Ferry", "The Quay", List.of("Ida Roe"), LocalDate.of(2024, 5, 6), "https://quay.example/ferry")));
    }

    @Test
    void theKeyIsTheIdOfAMessageThatSaysNone() throws Undeliverable {
        assertThat(read("desk-12", "{\"text\": \"Rain.\"}").key()).isEqualTo("kafka:articles/desk-12");
        assertThat(read("desk-12", "{\"text\": \"Rain.\", \"id\": null}").key()).isEqualTo("kafka:articles/desk-12");
        assertThat(read(" ", "{\"text\": \"Rain.\"}").key()).isNull();
        assertThat(read(null, "{\"text\": \"Rain.\", \"id\": 12}").key()).isEqualTo("kafka:articles/12");
    }

    @Test
    void theIdIsTheSourceOfAMessageThatSaysNone() throws Undeliverable {
        assertThat(read("desk-12", "{\"text\": \"Rain.\"}").source()).isEqualTo("desk-12");
        assertThat(read(null, "{\"text\": \"Rain.\"}").source()).isNull();
    }

    @Test
    void theSameIdInAnotherTopicIsAnotherArticle() throws Undeliverable {
        byte[] message = "{\"text\": \"Rain.\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleMessage.read("sport", "1", message).key()).isNotEqualTo(ArticleMessage.read("news", "1", message).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rain.                                  | no valid JSON: line 1, column",
        "{\"text\": \"Rain.\"} {}               | no valid JSON: line 1, column",
        "[\"Rain.\"]                            | no JSON object",
        "{}                                     | has no text",
        "{\"text\": null}                       | has no text",
        "{\"text\": [\"Rain.\"]}                | text is no string",
        "{\"text\": \"Rain.\", \"id\": true}    | id is no string",
        "{\"text\": \"Rain.\", \"id\": 1.5}     | id is no string",
        "{\"text\": \"Rain.\", \"id\": \"a\\u0000\"}    | id is no string",
        "{\"text\": \"Rain.\", \"source\": \"\\ud83d\"} | source is no string",
        "{\"text\": \"Rain.\", \"title\": 5}    | title is no string",
        "{\"text\": \"Rain.\", \"title\": \"\\ud83d\"}  | title holds halves of surrogate pairs",
        "{\"text\": \"Rain.\", \"publishedOn\": \"yesterday\"} | no date such as"
    })
    void whatIsWrongIsSaid(String json, String reason) {
        assertThatThrownBy(() -> read("1", json)).isInstanceOf(Undeliverable.class).hasMessageContaining(reason);
    }

    @Test
    void whatIsWrongIsSaidWithoutTheWordsOfTheText() {
        assertThatThrownBy(() -> read("1", "{\"text\": The minister resigned}")).hasMessageNotContaining("minister");
    }

    @Test
    void anIdHasABound() throws Undeliverable {
        String longest = "x".repeat(ArticleMessage.LONGEST_ID);
        assertThat(read(longest, "{\"text\": \"Rain.\"}").key()).endsWith(longest);
        assertThatThrownBy(() -> read(longest + "x", "{\"text\": \"Rain.\"}")).hasMessageContaining("longer than 500 characters");
    }

    @Test
    void aMessageWithoutAValueIsRefused() {
        assertThatThrownBy(() -> ArticleMessage.read("articles", "1", null)).hasMessage("the message is empty");
    }

    private static Delivery read(@Nullable String key, String json) throws Undeliverable {
        return ArticleMessage.read("articles", key, json.getBytes(StandardCharsets.UTF_8));
    }
}
