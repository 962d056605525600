package onrecord.graphql.http;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import onrecord.service.OutsideDatabase;

/** The same for the packaged service. */
@QuarkusIntegrationTest
@WithTestResource(OutsideDatabase.class)
class IntrospectionOffIT extends IntrospectionOffTest {}
