package onrecord.graphql.http;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which document a client means: by its SHA-256, as Apollo's clients send it ({@code extensions.persistedQuery}) or as the appendix of "GraphQL over
 * HTTP" on persisted documents has it ({@code documentId=sha256:…}), or by the name it has in the operator's list ({@code documentId}).
 *
 * @param value the hash in 64 hexadecimal digits, or the name
 * @param kind how the client has said it
 */
record DocumentId(String value, Kind kind) {

    static final String PARAMETER = "documentId";

    private static final String APOLLO = "persistedQuery";
    private static final String PREFIX = "sha256:";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Unreserved characters, as the appendix has them. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~-]{1,250}");

    enum Kind {
        APOLLO_HASH, HASH, NAME
    }

    DocumentId {
        if (!(kind == Kind.NAME ? NAME : HASH).matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no " + kind);
        }
    }

    boolean isHash() {
        return kind != Kind.NAME;
    }

    /** Whether a client may say this in {@code documentId}. */
    static boolean mayBe(String id) {
        return NAME.matcher(id).matches() || id.startsWith(PREFIX) && HASH.matcher(id.substring(PREFIX.length())).matches();
    }

    /** Null when the client names no document. */
    static @Nullable DocumentId in(Map<String, @Nullable Object> parameters, Map<String, Object> extensions) {
        Object named = parameters.get(PARAMETER);
        Object hashed = extensions.get(APOLLO);
        if (named != null && hashed != null) {
            throw new BadRequest("The document is named twice: send \"documentId\" or \"extensions.persistedQuery\".");
        }
        if (hashed != null) {
            return ofApollo(hashed);
        }
        return named == null ? null : ofParameter(named);
    }

    private static DocumentId ofApollo(Object hashed) {
        if (!(hashed instanceof Map<?, ?> persisted) || !(persisted.get("sha256Hash") instanceof String hash)
                || !HASH.matcher(hash).matches()) {
            throw new BadRequest("\"extensions.persistedQuery.sha256Hash\" must be 64 hexadecimal digits in lower case.");
        }
        if (!(persisted.get("version") instanceof Integer version) || version != 1) {
            throw new BadRequest("\"extensions.persistedQuery.version\" must be 1.");
        }
        return new DocumentId(hash, Kind.APOLLO_HASH);
    }

    private static DocumentId ofParameter(Object named) {
        if (named instanceof String name && name.startsWith(PREFIX) && HASH.matcher(name.substring(PREFIX.length())).matches()) {
            return new DocumentId(name.substring(PREFIX.length()), Kind.HASH);
        }
        if (named instanceof String name && NAME.matcher(name).matches()) {
            return new DocumentId(name, Kind.NAME);
        }
        throw new BadRequest(
                "The parameter \"documentId\" must be \"sha256:\" with 64 hexadecimal digits in lower case behind it, or a name of"
                        + " letters, digits, \"-\", \".\", \"_\" and \"~\".");
    }
}
