package onrecord.explorer;

/** What a browser gets: a page, or where it is. */
public sealed interface Answer permits Page, Moved, Done {}
