package onrecord.graphql.identity;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.knowledge.Node;
import org.jspecify.annotations.Nullable;

/** An identity as clients see it: 23 letters, digits, hyphens and underscores that say of which kind it is and which one. */
public record GlobalId(NodeKind kind, UUID id) {

    private static final int BYTES = 17;

    public static GlobalId of(Node node) {
        return new GlobalId(NodeKind.of(node), node.id());
    }

    /** Fails with {@link ErrorCode#BAD_ID} when this service never gave out such an id. */
    public static GlobalId parse(String text) {
        byte[] bytes = decode(text);
        if (bytes.length != BYTES) {
            throw bad(text);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        NodeKind kind = NodeKind.tagged(buffer.get()).orElseThrow(() -> bad(text));
        GlobalId id = new GlobalId(kind, new UUID(buffer.getLong(), buffer.getLong()));
        if (!id.toString().equals(text)) {
            throw bad(text);
        }
        return id;
    }

    /** As {@link #parse}, for where only one kind will do. */
    public static UUID parse(String text, NodeKind kind) {
        GlobalId id = parse(text);
        if (id.kind != kind) {
            throw new ApiException(ErrorCode.BAD_ID, "'" + text + "' is the id of " + id.kind.one() + ", not of " + kind.one() + ".");
        }
        return id.id;
    }

    /** As {@link #parse(String, NodeKind)}, for an id that may be left out. */
    public static @Nullable UUID parseOrNull(@Nullable String text, NodeKind kind) {
        return text == null ? null : parse(text, kind);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw bad(text);
        }
    }

    private static ApiException bad(String text) {
        return PlainId.bad(text, "an id of this service");
    }

    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .put((byte) kind.tag())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
