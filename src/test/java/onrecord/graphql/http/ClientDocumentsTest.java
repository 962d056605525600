package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import onrecord.settings.CannotStart;
import onrecord.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientDocumentsTest {

    private static final String QUERY = "{ articles { totalCount } }";

    @TempDir
    Path folder;

    @Test
    void aDocumentThatWasSentWithItsHashIsFoundByIt() throws UnknownDocument {
        ClientDocuments documents = remembering(100_000);
        assertRefused(documents, byHash(QUERY, null), "PERSISTED_QUERY_NOT_FOUND");
        assertThat(documents.text(byHash(QUERY, QUERY))).isEqualTo(QUERY);
        assertRefused(documents, byHash(QUERY, null), "PERSISTED_QUERY_NOT_FOUND");
        documents.remember(byHash(QUERY, QUERY));
        assertThat(documents.text(byHash(QUERY, null))).isEqualTo(QUERY);
        assertThat(documents.text(byApollo(QUERY))).isEqualTo(QUERY);
    }

    @Test
    void whatIsSentWithoutAHashIsNotRemembered() {
        ClientDocuments documents = remembering(100_000);
        documents.remember(new SentRequest(QUERY, null, null, Map.of()));
        assertRefused(documents, byHash(QUERY, null), "PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void aDocumentWithTheHashOfAnotherIsRefused() {
        assertRefused(remembering(100_000), byHash(QUERY, "{ persons { totalCount } }"), "PERSISTED_QUERY_HASH_MISMATCH");
    }

    @Test
    void apolloClientsReadTheMessage() {
        assertThatThrownBy(() -> remembering(100_000).text(byApollo(QUERY))).hasMessage("PersistedQueryNotFound");
        assertThatThrownBy(() -> remembering(0).text(byApollo(QUERY))).hasMessage("PersistedQueryNotSupported");
    }

    @Test
    void withoutMemoryNothingIsRemembered() throws UnknownDocument {
        ClientDocuments documents = remembering(0);
        assertThat(documents.text(byHash(QUERY, QUERY))).isEqualTo(QUERY);
        documents.remember(byHash(QUERY, QUERY));
        assertRefused(documents, byHash(QUERY, null), "PERSISTED_QUERY_NOT_SUPPORTED");
    }

    /** However many or long they are: a thousand short ones, or twenty of 10,000 characters. */
    @ParameterizedTest
    @ValueSource(ints = {10, 10_000})
    void noMoreIsRememberedThanThereIsMemoryFor(int length) throws InterruptedException {
        ClientDocuments documents = remembering(100_000);
        for (int i = 0; i < 1_000; i++) {
            documents.remember(byHash(document(length, i), document(length, i)));
        }
        int most = 100_000 / (2 * length + 300);
        int known = known(documents, length);
        for (int tries = 0; known > most && tries < 100; tries++) {
            Thread.sleep(20); // what is too much is thrown away by another thread
            known = known(documents, length);
        }
        assertThat(known).isBetween(1, most);
    }

    private static int known(ClientDocuments documents, int length) {
        int known = 0;
        for (int i = 0; i < 1_000; i++) {
            known += isKnown(documents, byHash(document(length, i), null)) ? 1 : 0;
        }
        return known;
    }

    private static String document(int length, int number) {
        return "#" + "x".repeat(length) + number;
    }

    private static boolean isKnown(ClientDocuments documents, SentRequest request) {
        try {
            return !documents.text(request).isEmpty();
        } catch (UnknownDocument unknown) {
            return false;
        }
    }

    @Test
    void aFolderHasTrustedDocumentsByNameAndByHash() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("desk")).resolve("count.graphql"), QUERY + "\n");
        ClientDocuments documents = new ClientDocuments(TrustedDocuments.in(folder), false, 0);
        assertThat(documents.text(named("count"))).isEqualTo(QUERY + "\n");
        assertThat(documents.text(byHash(QUERY, null))).isEqualTo(QUERY + "\n");
        assertThat(documents.text(byHash(QUERY + "\n", null))).isEqualTo(QUERY + "\n");
        assertRefused(documents, named("desk"), "PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"count\": \"{ articles { totalCount } }\"}",
        "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"id\": \"count\", \"name\": \"Count\","
                + " \"type\": \"query\", \"body\": \"{ articles { totalCount } }\"}]}"})
    void aFileHasTrustedDocumentsAsToolsWriteIt(String json) throws Exception {
        Path file = Files.writeString(folder.resolve("documents.json"), json);
        ClientDocuments documents = new ClientDocuments(TrustedDocuments.in(file), true, 100_000);
        assertThat(documents.text(named("count"))).isEqualTo(QUERY);
        assertThat(documents.text(byApollo(QUERY))).isEqualTo(QUERY);
    }

    @Test
    void onlyTrustedDocumentsAreAnsweredIfThatIsSet() throws Exception {
        Files.writeString(folder.resolve("count.graphql"), QUERY);
        ClientDocuments documents = new ClientDocuments(TrustedDocuments.in(folder), true, 100_000);
        assertThat(documents.text(new SentRequest(QUERY + "\n", null, null, Map.of()))).isEqualTo(QUERY + "\n");
        String another = "{ articles { totalCount }  }";
        assertRefused(documents, new SentRequest(another, null, null, Map.of()), "DOCUMENT_NOT_TRUSTED");
        assertRefused(documents, byHash(another, another), "DOCUMENT_NOT_TRUSTED");
        documents.remember(byHash(another, another));
        assertRefused(documents, byHash(another, null), "DOCUMENT_NOT_TRUSTED");
        assertRefused(documents, named("another"), "DOCUMENT_NOT_TRUSTED");
    }

    @Test
    void aDocumentAndTheNameOfAnotherAreTooMuch() throws Exception {
        Files.writeString(folder.resolve("count.graphql"), QUERY);
        ClientDocuments documents = new ClientDocuments(TrustedDocuments.in(folder), false, 0);
        SentRequest both = new SentRequest("{ persons { totalCount } }", new DocumentId("count", DocumentId.Kind.NAME), null, Map.of());
        assertRefused(documents, both, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"two words\": \"{ a }\"}", "{\"a\": \"\"}", "{\"a\": 1.5, \"b\": {}}", "{\"operations\": [{}]}",
        "{\"operations\": [{\"id\": \"a\", \"body\": \"{ a }\"}, {\"id\": \"a\", \"body\": \"{ b }\"}]}", "{", ""})
    void aListThatCannotBeUsedEndsTheStart(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("documents.json"), json);
        assertThatThrownBy(() -> TrustedDocuments.in(file)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("onrecord.documents.trusted");
    }

    @Test
    void aPlaceThatIsNotThereEndsTheStart() {
        assertThatThrownBy(() -> TrustedDocuments.in(folder.resolve("nowhere"))).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> TrustedDocuments.in(folder)).isInstanceOf(CannotStart.class).hasMessageContaining("no document");
    }

    private static ClientDocuments remembering(long bytes) {
        return new ClientDocuments(TrustedDocuments.none(), false, bytes);
    }

    private static SentRequest byHash(String hashed, @Nullable String sent) {
        return new SentRequest(sent, new DocumentId(Sha256.of(hashed), DocumentId.Kind.HASH), null, Map.of());
    }

    private static SentRequest byApollo(String hashed) {
        return new SentRequest(null, new DocumentId(Sha256.of(hashed), DocumentId.Kind.APOLLO_HASH), null, Map.of());
    }

    private static SentRequest named(String name) {
        return new SentRequest(null, new DocumentId(name, DocumentId.Kind.NAME), null, Map.of());
    }

    private static void assertRefused(ClientDocuments documents, SentRequest request, String code) {
        assertThatThrownBy(() -> documents.text(request)).isInstanceOfSatisfying(
                UnknownDocument.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
