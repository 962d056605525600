package onrecord.ingestion;

import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Why a text has not been taken in.
 *
 * @param passes whether it may be another time: the fault does not lie in the text
 */
record Miss(Problem problem, boolean passes) {

    private static final Logger LOG = Logger.getLogger(Miss.class);

    private static final Set<Refusal.Reason> FAULTS_OF_THE_MOMENT = Set.of(Refusal.Reason.TOOK_TOO_LONG, Refusal.Reason.BUSY);

    static Miss whileReading(String name, Throwable failure) {
        if (failure instanceof FileReading.Failed known) {
            return new Miss(known.problem(), false);
        }
        if (failure instanceof Refusal refusal) {
            return new Miss(new Problem(name, Problem.Step.EXTRACTION, refusal.getMessage()),
                    FAULTS_OF_THE_MOMENT.contains(refusal.reason()));
        }
        return new Miss(unexpected(name, Problem.Step.EXTRACTION, failure), false);
    }

    /** What the database refuses today it may take tomorrow. */
    static Miss whileStoring(String name, Throwable failure) {
        return new Miss(unexpected(name, Problem.Step.STORING, failure), true);
    }

    private static Problem unexpected(String name, Problem.Step step, Throwable failure) {
        LOG.errorf(failure, "%s gave trouble nobody expected", name);
        return new Problem(name, step, "an internal error: " + failure.getClass().getSimpleName());
    }
}
