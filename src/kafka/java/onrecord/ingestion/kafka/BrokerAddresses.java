package onrecord.ingestion.kafka;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import onrecord.settings.CannotStart;
import onrecord.settings.Secrets;
import org.apache.kafka.clients.ClientUtils;
import org.apache.kafka.common.config.ConfigException;

/** Finds addresses wrong that no broker can have before Kafka's client does, whose stack trace would be all there is. */
@ApplicationScoped
class BrokerAddresses {

    private static final String SETTING = "onrecord.kafka.bootstrap-servers";

    /** Earlier than SmallRye makes the client, which is at 1000. */
    private static final int FIRST = 500;

    private final KafkaSettings settings;

    BrokerAddresses(KafkaSettings settings) {
        this.settings = settings;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        if (settings.enabled()) {
            check(settings.bootstrapServers());
        }
    }

    static void check(String addresses) {
        try {
            ClientUtils.parseAndValidateAddresses(List.of(addresses.strip().split("\\s*,\\s*")), "use_all_dns_ips");
        } catch (ConfigException e) {
            throw new CannotStart(SETTING + " is " + Secrets.shown(SETTING, addresses)
                    + ": write host:9092, several with commas between them, of which this machine knows one (" + e.getMessage() + ")", e);
        }
    }
}
