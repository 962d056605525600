package onrecord.storage.finding;

import io.smallrye.mutiny.Context;
import onrecord.storage.sql.ReadReplica;

/** The contexts in which questions can be asked. */
public final class Asking {

    private Asking() {}

    /** The answer may be what was true a moment ago, so that a read replica can give it, if there is one. In any other context it is what is true now. */
    public static Context mayBeBehind() {
        return ReadReplica.mayBeBehind();
    }
}
