package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Articles from a real broker: whatever is killed meanwhile, each message id is one article, and what is no article is put aside. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KafkaIT {

    private static final int ARTICLES = 160;
    private static final String TOPIC = "news";
    private static final int PARTITIONS = 3;
    private static final String ASIDE = "news-aside";
    private static final String GROUP = "readers";
    private static final String CORRECTION = "A correction was printed on Friday.";

    /** What is no article, and the reason that goes with it. */
    private static final Map<String, String> REFUSED = Map.of(
            "This is no JSON.", "no valid JSON",
            "{\"text\": \"Half a mess", "no valid JSON",
            "[\"An article?\"]", "no JSON object",
            "{\"title\": \"No text\"}", "has no text",
            "{\"text\": \" \"}", "the text is empty",
            "{\"text\": \"NUL \\u0000\"}", "NUL",
            "{\"text\": \"Half a pair \\ud83d\"}", "surrogate",
            "{\"text\": \"Soon.\", \"publishedOn\": \"soon\"}", "no date",
            "{\"text\": \"Where?\", \"url\": \"here\"}", "no URL",
            "{\"text\": \"" + "word ".repeat(10_000) + "\"}", "longer than");

    @TempDir
    Path folder;

    private final List<ProducerRecord<String, String>> messages = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> corrected = new TreeSet<>();
    private final Map<String, String> refused = new TreeMap<>();

    @Test
    void eachMessageIdIsOneArticleAndWhatIsNoneIsPutAside() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        try (KafkaBroker broker = KafkaBroker.startIn(folder.resolve("broker"))) {
            broker.create(TOPIC, PARTITIONS);
            broker.create(ASIDE, 1);
            writeMessages();
            assertThat(messages).hasSize(200);
            send(broker);
            try (RunningService service = RunningService.startIn(folder, settings(broker.address()))) {
                waitForArticles(service, ARTICLES / 3);
                service.kill();
            }
            try (RunningService service = RunningService.startIn(folder, settings(broker.address()))) {
                assertThat(stored(service, "")).as("the middle").hasSizeBetween(ARTICLES / 3, ARTICLES - 1).doesNotHaveDuplicates();
                waitForArticles(service, 2 * ARTICLES / 3);
                service.database().kill();
                waitUntilAllIsCommitted(broker);
                assertThat(stored(service, "")).containsExactlyInAnyOrderElementsOf(ids);
                assertThat(stored(service, " where text like '%" + CORRECTION + "%'")).containsExactlyInAnyOrderElementsOf(corrected);
                assertThat(service.database().ask(KilledWhileLoadingIT.WRONG_COUNTS)).isEmpty();
                assertThat(putAside(broker)).hasSameSizeAs(refused).allSatisfy(
                        (key, reason) -> assertThat(reason).contains(refused.get(key)));
                assertThat(service.log()).doesNotContain("ERROR", "\tat ");
                assertThat(service.stop()).isIn(0, 143);
            }
        }
    }

    @Test
    void switchedOffItCostsNothingAndBrokersThatAreAwayKeepNobodyWaiting() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        try (RunningService service = RunningService.startIn(folder, Map.of("ONRECORD_FOLDERS", "articles"))) {
            service.loaded();
            assertThat(service.get("/q/health")).doesNotContain("DOWN").doesNotContain("channel");
            assertThat(service.log()).doesNotContain("WARN", "org.apache.kafka", "messaging.kafka", "disabled by configuration");
            service.stop();
        }
        try (RunningService service = RunningService.startIn(folder, settings("127.0.0.1:" + Relay.freePort()))) {
            assertThat(service.get("/q/health/ready")).doesNotContain("DOWN");
            assertThat(service.get("/q/health/live")).doesNotContain("DOWN");
            assertThat(service.ask("{ articles { totalCount } }")).contains("\"totalCount\":0");
            long begun = System.nanoTime();
            service.stop();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            assertThat(service.log()).doesNotContain("\tat ");
        }
    }

    @Test
    void brokersWithoutAnAddressAreNamed() {
        assertThat(RunningService.refusalIn(folder, settings("broker.invalid:9092")))
                .contains("onrecord.kafka.bootstrap-servers is \"broker.invalid:9092\": write host:9092");
    }

    private static Map<String, String> settings(String brokers) {
        Map<String, String> settings = new HashMap<>();
        settings.put("ONRECORD_FOLDERS", "articles");
        settings.put("ONRECORD_MAX_FILE_SIZE", "20K");
        settings.put("ONRECORD_KAFKA_ENABLED", "true");
        settings.put("ONRECORD_KAFKA_BOOTSTRAP_SERVERS", brokers);
        settings.put("ONRECORD_KAFKA_TOPIC", TOPIC);
        settings.put("ONRECORD_KAFKA_DEAD_LETTER_TOPIC", ASIDE);
        settings.put("ONRECORD_KAFKA_GROUP", GROUP);
        // What a killed consumer has had is soon another one's, and there are moments enough to be killed at.
        settings.put("KAFKA_SESSION_TIMEOUT_MS", "3000");
        settings.put("KAFKA_HEARTBEAT_INTERVAL_MS", "1000");
        settings.put("MP_MESSAGING_INCOMING_ARTICLES_MAX_POLL_RECORDS", "10");
        return settings;
    }

    /** Articles, some of them sent again as they were or with another text, and among them what is no article. */
    private void writeMessages() {
        InventedArticles invented = new InventedArticles(3);
        List<String> texts = IntStream.range(0, ARTICLES).mapToObj(invented::article).toList();
        List<Map.Entry<String, String>> bad = List.copyOf(REFUSED.entrySet());
        for (int i = 0; i < ARTICLES; i++) {
            article(i, texts.get(i));
            if (i % 8 == 3) {
                article(i - 3, texts.get(i - 3));
            }
            if (i % 16 == 9) {
                article(i - 8, texts.get(i - 8) + "\n" + CORRECTION + "\n");
                corrected.add(id(i - 8));
            }
            if (i % 16 == 5) {
                Map.Entry<String, String> next = bad.get(refused.size());
                refused.put("bad-" + i, next.getValue());
                messages.add(new ProducerRecord<>(TOPIC, "bad-" + i, next.getKey()));
            }
        }
    }

    private void article(int number, String text) {
        ids.add(id(number));
        messages.add(new ProducerRecord<>(TOPIC, id(number), new JsonObject().put("text", text).put("publisher", "The Lantern").encode()));
    }

    private static String id(int number) {
        return "story-" + number;
    }

    private void send(KafkaBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.address(), "acks", "all");
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            messages.forEach(producer::send);
            producer.flush();
        }
    }

    private static void waitForArticles(RunningService service, int count) {
        while (stored(service, "").size() < count) {
            assertThat(service.handle().isAlive()).as(service.log()).isTrue();
            RunningService.pause();
        }
    }

    /** The sources of the articles, which are the ids of their messages. */
    private static List<String> stored(RunningService service, String condition) {
        return service.database().ask("select source from article" + condition);
    }

    private static void waitUntilAllIsCommitted(KafkaBroker broker) {
        try (Admin admin = broker.admin()) {
            Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, PARTITIONS).boxed()
                    .collect(Collectors.toMap(partition -> new TopicPartition(TOPIC, partition), partition -> OffsetSpec.latest()));
            Map<TopicPartition, Long> wanted = new HashMap<>();
            admin.listOffsets(ends).all().get(30, TimeUnit.SECONDS).forEach((partition, end) -> wanted.put(partition, end.offset()));
            Map<TopicPartition, Long> committed = new HashMap<>();
            while (!committed.equals(wanted)) {
                RunningService.pause();
                admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get(30, TimeUnit.SECONDS)
                        .forEach((partition, offset) -> committed.put(partition, offset.offset()));
            }
        } catch (ExecutionException | InterruptedException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The reasons in the dead-letter topic, by the keys of the messages. One may be there twice, if the service was killed in between. */
    private static Map<String, String> putAside(KafkaBroker broker) {
        Map<String, String> reasons = new TreeMap<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.address());
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition all = new TopicPartition(ASIDE, 0);
            consumer.assign(List.of(all));
            consumer.seekToBeginning(List.of(all));
            long end = consumer.endOffsets(List.of(all)).get(all);
            while (consumer.position(all) < end) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofSeconds(1))) {
                    byte[] reason = message.headers().lastHeader("dead-letter-reason").value();
                    reasons.put(message.key(), new String(reason, StandardCharsets.UTF_8));
                }
            }
        }
        return reasons;
    }
}
