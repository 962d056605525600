package onrecord.graphql;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of what editors do, each at a desk of its own, which is cleared in the end. */
abstract class AtTheNewsdesk {

    final Newsdesk desk = new Newsdesk();

    @BeforeEach
    void waitForTheStart() {
        Newsdesk.waitForTheStart();
    }

    @AfterEach
    void clearTheDesk() {
        desk.forget();
    }
}
