package onrecord.storage;

/** Which end of a sorted list comes first. */
public enum Direction {
    ASC,
    DESC
}
