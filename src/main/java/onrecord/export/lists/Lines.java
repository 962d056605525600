package onrecord.export.lists;

import java.util.Map;

/** How the things of a list are written, one a line. */
interface Lines {

    String mediaType();

    /** What stands before the first one; empty for nothing. */
    String head();

    /**
     * One thing, with the end of its line.
     *
     * @param cursor after which whoever was interrupted goes on
     */
    String line(Map<?, ?> node, String cursor);
}
