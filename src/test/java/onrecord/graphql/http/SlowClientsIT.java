package onrecord.graphql.http;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import onrecord.service.OutsideDatabase;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same for the native executable. */
@QuarkusIntegrationTest
@EnabledIfSystemProperty(named = "native.image.path", matches = ".+", disabledReason = "Its parent tests this on the JVM.")
@WithTestResource(OutsideDatabase.class)
class SlowClientsIT extends SlowClientsTest {}
