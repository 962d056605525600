/**
 * What an article is about: its rare words, its names and its places, and by these how likely two articles are to tell one story.
 */
@NullMarked
package onrecord.resolution.topics;

import org.jspecify.annotations.NullMarked;
