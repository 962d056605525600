package onrecord.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import onrecord.storage.sql.DatabaseTrouble.Kind;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTroubleTest {

    @ParameterizedTest
    @CsvSource({"57P01, AWAY", "57P03, AWAY", "08006, AWAY", "25006, AWAY", "58030, AWAY", "53100, FULL", "53300, BUSY", "53200, BUSY"})
    void whatPassesIsKnownByItsState(String state, Kind kind) {
        assertThat(DatabaseTrouble.of(refused(state)).map(DatabaseTrouble::kind)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "23505", "57014", "22021", "40P01"})
    void whatLiesInTheQuestionIsNoTrouble(String state) {
        assertThat(DatabaseTrouble.of(refused(state))).isEmpty();
    }

    @Test
    void hibernateTellsItInItsOwnWay() {
        SQLException full = new SQLException("could not extend file", "53100");
        assertThat(DatabaseTrouble.of(new GenericJDBCException("cannot insert", full)).map(DatabaseTrouble::kind)).contains(Kind.FULL);
    }

    @Test
    void whoeverHasWrappedIt() {
        Throwable refused = new ConnectException("Connection refused");
        assertThat(DatabaseTrouble.of(new CompletionException(new IllegalStateException(refused))).map(DatabaseTrouble::kind))
                .contains(Kind.AWAY);
        assertThat(DatabaseTrouble.of(new IllegalStateException("no connection"))).isEmpty();
    }

    private static PgException refused(String state) {
        return new PgException("refused", "ERROR", state, null);
    }
}
