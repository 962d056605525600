package onrecord.storage.jobs;

/**
 * Why a text has not been taken in.
 *
 * @param step how far it came
 * @param what a sentence for whoever looks after the service
 */
public record JobProblem(String step, String what) {}
