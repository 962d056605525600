package onrecord.explorer.session;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import onrecord.graphql.http.AccessSettings;
import onrecord.settings.CannotStart;
import onrecord.settings.Secrets;

/**
 * Seals a token for the browser to keep, so that only this service can read it, and only for some time (AES-256 in GCM, NIST SP 800-38D). Whoever gets hold of
 * what is sealed, such as another service on another port of the same host, to which browsers send cookies too, cannot ask GraphQL with it.
 */
@Singleton
final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final String PURPOSE = "OnRecord: session of an editor, 1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final int SHORTEST_SEALED = NONCE_BYTES + Long.BYTES + TAG_BITS / Byte.SIZE;
    private static final int SHORTEST_SECRET = 16;

    private final SecretKeySpec key;
    private final Duration lasts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Seal(AccessSettings access, Clock clock) {
        this.key = key(access);
        this.lasts = access.session().lasts();
        this.clock = clock;
    }

    /** The same for all replicas where they share a secret; where there is none a new one at each start, which ends all sessions. */
    private static SecretKeySpec key(AccessSettings access) {
        Optional<String> own = access.session().secret();
        own.filter(secret -> secret.length() < SHORTEST_SECRET).ifPresent(secret -> {
            throw new CannotStart(
                    "onrecord.access.session.secret is " + Secrets.shown("secret", secret) + ": it needs at least " + SHORTEST_SECRET
                            + " characters");
        });
        Optional<String> shared = own.or(access::editorToken).or(access::adminToken);
        byte[] secret =
                shared.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(() -> new SecureRandom().generateSeed(KEY_BYTES));
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has this", missing);
        }
    }

    /** Letters, digits, {@code -} and {@code _}. */
    String seal(String token) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = token.getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(Long.BYTES + text.length).putLong(clock.instant().plus(lasts).getEpochSecond()).put(text);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.array());
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a token can always be sealed", impossible);
        }
    }

    /** The token; empty when the seal is broken, another service's, or too old. */
    Optional<String> open(String sealed) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
            if (all.remaining() < SHORTEST_SEALED) {
                return Optional.empty();
            }
            byte[] nonce = new byte[NONCE_BYTES];
            all.get(nonce);
            byte[] rest = new byte[all.remaining()];
            all.get(rest);
            ByteBuffer plain = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest));
            boolean over = plain.getLong() < clock.instant().getEpochSecond();
            return over ? Optional.empty() : Optional.of(StandardCharsets.UTF_8.decode(plain).toString());
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PURPOSE.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
