package onrecord.ingestion.kafka;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.ingestion.Deliveries;
import onrecord.ingestion.Delivery;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what one poll has brought, and nothing more before that is done with: so there is a bound to what is in memory, and while the database
 * is away the topic waits. Only when all articles are stored, and all other messages are in the dead-letter topic, is the poll committed.
 */
@ApplicationScoped
class ArticleConsumer implements TopicReader {

    /** As in microprofile-config.properties. */
    static final String CHANNEL = "articles";

    private static final Logger LOG = Logger.getLogger(ArticleConsumer.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** A message that was looked into: an article, or else why it is none. */
    private record Received(KafkaRecord<String, byte[]> message, @Nullable Delivery article, @Nullable String refusal) {}

    private final Deliveries deliveries;

    ArticleConsumer(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Incoming(CHANNEL)
    Uni<Void> take(KafkaRecordBatch<String, byte[]> poll) {
        List<Received> all = poll.getRecords().stream().map(ArticleConsumer::open).toList();
        return deliveries.take(all.stream().flatMap(one -> Stream.ofNullable(one.article)).toList())
                .chain(refusals -> Multi.createFrom().iterable(refused(all, refusals))
                        .onItem().transformToUniAndConcatenate(ArticleConsumer::putAside)
                        .onItem().ignoreAsUni())
                .chain(() -> Uni.createFrom().completionStage(poll::ack));
    }

    private static Received open(KafkaRecord<String, byte[]> message) {
        try {
            return new Received(message, ArticleMessage.read(message.getTopic(), message.getKey(), message.getPayload()), null);
        } catch (Undeliverable e) {
            return new Received(message, null, e.getMessage());
        }
    }

    /** In the order of the messages, since who commits one commits all before it. */
    private static List<Received> refused(List<Received> all, List<Optional<String>> ofArticles) {
        List<Received> refused = new ArrayList<>();
        Iterator<Optional<String>> next = ofArticles.iterator();
        for (Received one : all) {
            if (one.article == null) {
                refused.add(one);
            } else {
                next.next().ifPresent(reason -> refused.add(new Received(one.message, null, reason)));
            }
        }
        return refused;
    }

    /** To the dead-letter topic, with the reason. While that cannot take it, what follows waits. */
    private static Uni<Void> putAside(Received refused) {
        KafkaRecord<String, byte[]> message = refused.message;
        LOG.warnf("The message at offset %d of partition %d of %s is refused: %s",
                message.unwrap(IncomingKafkaRecord.class).getOffset(), message.getPartition(), message.getTopic(), refused.refusal);
        return Uni.createFrom().completionStage(() -> message.nack(new Undeliverable(String.valueOf(refused.refusal))))
                .onFailure().invoke(failure -> LOG.warnf("The dead-letter topic does not take it: %s", failure.getMessage()))
                .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely();
    }
}
