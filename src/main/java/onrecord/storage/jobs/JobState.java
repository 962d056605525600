package onrecord.storage.jobs;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far a text on its way in has come. */
@Enum("IngestionState")
@Description("How far a text on its way in has come.")
public enum JobState {
    @Description("It waits to be read: for its turn, or for the next attempt.")
    WAITING,

    @Description("A process reads it just now.")
    RUNNING,

    @Description("It has been read; its article is there.")
    DONE,

    @Description("It cannot be read, or all attempts have failed. It stays so until it changes or somebody has it tried again.")
    FAILED
}
