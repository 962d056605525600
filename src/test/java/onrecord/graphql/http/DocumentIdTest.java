package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import onrecord.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {

    /** That of the appendix of "GraphQL over HTTP". */
    private static final String HASH = "71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b";

    @Test
    void theHashIsThatOfTheText() {
        assertThat(Sha256.of("query($id:ID!){user(id:$id){name}}")).isEqualTo(HASH);
    }

    @Test
    void apolloClientsSendAHashAsAnExtension() {
        assertThat(id("{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + HASH + "\"}}}"))
                .isEqualTo(new DocumentId(HASH, DocumentId.Kind.APOLLO_HASH));
    }

    @Test
    void aParameterHoldsAHashOrAName() {
        assertThat(id("{\"documentId\": \"sha256:" + HASH + "\"}")).isEqualTo(new DocumentId(HASH, DocumentId.Kind.HASH));
        assertThat(id("{\"documentId\": \"front-page.v2\"}")).isEqualTo(new DocumentId("front-page.v2", DocumentId.Kind.NAME));
    }

    @Test
    void whoOnlySendsADocumentNamesNone() {
        assertThat(id("{\"query\": \"{ a }\", \"extensions\": {\"other\": 1}}")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"documentId\": 7", "\"documentId\": \"\"", "\"documentId\": \"two words\"", "\"documentId\": \"sha256:abc\"",
        "\"documentId\": \"md5:d41d8cd98f00b204e9800998ecf8427e\"",
        "\"documentId\": \"sha256:71F7DC5758652BAAC68E4A10C50BE732B741C892ADE2883A99358F52B555286B\"",
        "\"extensions\": {\"persistedQuery\": \"abc\"}", "\"extensions\": {\"persistedQuery\": {\"version\": 1}}",
        "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"abc\"}}",
        "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": 1}}",
        "\"extensions\": {\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"" + HASH + "\"}}",
        "\"extensions\": {\"persistedQuery\": {\"sha256Hash\": \"" + HASH + "\"}}",
        "\"documentId\": \"a\", \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + HASH + "\"}}"})
    void anythingElseIsABadRequest(String parameters) {
        assertThatThrownBy(() -> id("{\"query\": \"{ a }\", " + parameters + "}")).isInstanceOf(BadRequest.class);
    }

    private static @Nullable DocumentId id(String body) {
        return SentRequest.ofBody(body.getBytes(StandardCharsets.UTF_8)).id();
    }
}
