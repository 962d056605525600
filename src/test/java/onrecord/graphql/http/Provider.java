package onrecord.graphql.http;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;

/** An OpenID Connect provider, as far as a service that checks tokens needs one: its description and its public keys. */
public class Provider implements QuarkusTestResourceLifecycleManager {

    static final String KEY_ID = "key-of-the-provider";
    static final KeyPair KEYS = newKeys();
    private static final String ISSUER = "onrecord.test.issuer";
    private static final String ADDRESS = "quarkus.oidc.auth-server-url";

    private HttpServer server;

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String issuer() {
        return System.getProperty(ISSUER);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String url = "http://localhost:" + server.getAddress().getPort();
        System.setProperty(ISSUER, url);
        System.setProperty(KEY_ID, publicKey());
        answer("/.well-known/openid-configuration", "{\"issuer\":\"" + url + "\",\"jwks_uri\":\"" + url + "/keys\"}");
        answer("/keys", "{\"keys\":[" + System.getProperty(KEY_ID) + "]}");
        server.start();
        return Map.of(ADDRESS, url);
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String publicKey() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + KEY_ID + "\",\"n\":\"" + base64(key.getModulus())
                + "\",\"e\":\"" + base64(key.getPublicExponent()) + "\"}";
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    /** The test of a packaged service leaves the address among the properties of the system (Quarkus 3.34), from where the next service has it. */
    @Override
    public void stop() {
        System.clearProperty(ADDRESS);
        if (server != null) {
            server.stop(0);
        }
    }
}
