package onrecord.export.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import onrecord.graphql.webhook.ReceiverLookup;
import onrecord.graphql.webhook.WebhookSecret;
import onrecord.graphql.webhook.WebhookSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted posts: it is connected to an address, but the certificate has to be that of the name. */
class CourierTest {

    private static final String WORD = "only-for-this-test";

    private final Vertx vertx = Vertx.vertx();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** A receiver with a certificate for this name, which whoever posts trusts. */
    private PfxOptions certificate(String name) throws IOException, InterruptedException {
        String file = folder.resolve(name + ".p12").toString();
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(tool, "-genkeypair", "-alias", "receiver", "-keyalg", "EC", "-storetype", "PKCS12", "-keystore",
                file, "-storepass", WORD, "-dname", "CN=" + name, "-ext", "san=dns:" + name, "-validity", "2").inheritIO().start();
        assertThat(made.waitFor()).isZero();
        return new PfxOptions().setPath(file).setPassword(WORD);
    }

    private Answer post(PfxOptions certificate, HttpClientOptions client) {
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0).setSsl(true)
                .setKeyCertOptions(certificate)).requestHandler(request -> request.bodyHandler(body -> {
                    bodies.add(request.authority() + " " + body.toString(StandardCharsets.UTF_8));
                    request.response().setStatusCode(204).end();
                }));
        int port = server.listen().toCompletionStage().toCompletableFuture().join().actualPort();
        WebhookSettings settings = new SmallRyeConfigBuilder().withMapping(WebhookSettings.class)
                .withDefaultValue("onrecord.webhooks.allowed-hosts", "localhost").build().getConfigMapping(WebhookSettings.class);
        Courier courier = new Courier(vertx, new ReceiverLookup(vertx), settings, Clock.systemUTC(), client);
        return courier
                .post("https://localhost:" + port + "/", WebhookSecret.made(), new Message("id", "{}".getBytes(StandardCharsets.UTF_8)))
                .await().atMost(Duration.ofSeconds(60));
    }

    @Test
    void aReceiverWithACertificateForItsNameIsPostedTo() throws Exception {
        PfxOptions certificate = certificate("localhost");
        assertThat(post(certificate, new HttpClientOptions().setTrustOptions(certificate)).problem()).isNull();
        assertThat(bodies).singleElement().asString().startsWith("localhost:").endsWith(" {}");
    }

    @Test
    void oneWithTheCertificateOfAnotherIsNot() throws Exception {
        PfxOptions certificate = certificate("elsewhere.example");
        assertThat(post(certificate, new HttpClientOptions().setTrustOptions(certificate)).problem())
                .startsWith("the receiver cannot be reached");
        assertThat(bodies).isEmpty();
    }

    @Test
    void oneWhoseCertificateNobodyVouchesForIsNot() throws Exception {
        assertThat(post(certificate("localhost"), new HttpClientOptions()).problem()).startsWith("the receiver cannot be reached");
        assertThat(bodies).isEmpty();
    }
}
