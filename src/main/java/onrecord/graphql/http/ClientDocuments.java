package onrecord.graphql.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import onrecord.graphql.guard.Documents;
import onrecord.graphql.guard.PreparedDocument;
import onrecord.text.Sha256;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document that a client means: the one it has sent, one that was sent before, by its hash, or a trusted one, by name or hash. The protocol
 * is that of Apollo's automatic persisted queries.
 */
@Singleton
public final class ClientDocuments {

    private static final Logger LOG = Logger.getLogger(ClientDocuments.class);

    private final boolean onlyTrusted;
    private final TrustedDocuments trusted;
    private final RememberedDocuments remembered;

    @Inject
    ClientDocuments(DocumentSettings settings, Documents documents) {
        this(settings.trusted().map(TrustedDocuments::in).orElseGet(TrustedDocuments::none), settings.onlyTrusted(),
                settings.remembered().asLongValue());
        trusted.byName().forEach((name, text) -> warnOfRefused(name, documents.prepare(text, null, Map.of())));
    }

    ClientDocuments(TrustedDocuments trusted, boolean onlyTrusted, long bytesRemembered) {
        this.trusted = trusted;
        this.onlyTrusted = onlyTrusted;
        this.remembered = new RememberedDocuments(bytesRemembered);
    }

    private static void warnOfRefused(String name, PreparedDocument document) {
        if (!document.errors().isEmpty()) {
            LOG.warnf("The trusted document \"%s\" cannot be answered: %s", name, document.errors().get(0).getMessage());
        }
    }

    /** The text of the document that is meant. */
    String text(SentRequest sent) throws UnknownDocument {
        DocumentId id = sent.id();
        String query = sent.query();
        if (query == null) {
            return known(id);
        }
        if (id != null && id.isHash() && !id.value().equals(Sha256.of(query))) {
            throw new UnknownDocument("PERSISTED_QUERY_HASH_MISMATCH",
                    "The hash is not that of the document: provided sha does not match query");
        }
        if (id != null && !id.isHash() && !query.equals(trusted.named(id.value()))) {
            throw new UnknownDocument("BAD_REQUEST", "Send \"query\", or the name of a document in \"documentId\", but not both.");
        }
        if (onlyTrusted && !trusted.has(query)) {
            throw notTrusted();
        }
        return query;
    }

    private String known(@Nullable DocumentId id) throws UnknownDocument {
        if (id == null) {
            throw new IllegalArgumentException("a request has a document or names one");
        }
        String text = id.isHash() ? trusted.hashed(id.value()) : trusted.named(id.value());
        if (text == null && id.isHash() && !onlyTrusted) {
            text = remembered.text(id.value());
        }
        if (text == null) {
            throw unknown(id);
        }
        return text;
    }

    /** Apollo's clients read the message, too. */
    private UnknownDocument unknown(DocumentId id) {
        if (onlyTrusted) {
            return notTrusted();
        }
        if (!id.isHash()) {
            return new UnknownDocument("PERSISTED_QUERY_NOT_FOUND", "No trusted document has this name. Send the document in \"query\".");
        }
        boolean apollo = id.kind() == DocumentId.Kind.APOLLO_HASH;
        if (!remembered.remembersAny()) {
            return new UnknownDocument("PERSISTED_QUERY_NOT_SUPPORTED",
                    apollo ? "PersistedQueryNotSupported" : "Documents are not remembered here. Send the document in \"query\".");
        }
        return new UnknownDocument("PERSISTED_QUERY_NOT_FOUND",
                apollo ? "PersistedQueryNotFound" : "This document is not known here. Send it once in \"query\", with its documentId.");
    }

    private static UnknownDocument notTrusted() {
        return new UnknownDocument("DOCUMENT_NOT_TRUSTED",
                "Only documents that this service trusts are answered, and this is none of them. Whoever runs the service puts it, letter by letter, to those of"
                        + " onrecord.documents.trusted and starts the service anew.");
    }

    /** Remembers a document that was sent with its hash, and may be asked by it from now on. */
    void remember(SentRequest sent) {
        DocumentId id = sent.id();
        String query = sent.query();
        if (id != null && query != null && id.isHash() && trusted.hashed(id.value()) == null) {
            remembered.remember(id.value(), query);
        }
    }
}
