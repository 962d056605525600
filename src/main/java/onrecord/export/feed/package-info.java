/** News of a filter as a feed, which readers of feeds look at from time to time. */
@NullMarked
package onrecord.export.feed;

import org.jspecify.annotations.NullMarked;
