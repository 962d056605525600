/**
 * Who and what is meant, across articles: names in a new article become persons already known or new ones, reports become events
 * already known or new ones. Nothing is merged without a reason that can be read.
 */
@NullMarked
package onrecord.resolution;

import org.jspecify.annotations.NullMarked;
