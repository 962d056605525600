package onrecord.storage.jobs;

import org.jspecify.annotations.Nullable;

/**
 * How far a job has come.
 *
 * @param problem what went wrong last, null when nothing has
 */
public record JobStatus(JobState state, @Nullable JobProblem problem) {}
