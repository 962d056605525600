/**
 * Who and what is meant, across articles: names in a new article become persons already known or new ones, reports become events
 * already known or new ones. Nothing is merged without a reason that can be read.
 *
 * <p>{@code nouns} makes of one article what is compared; {@code copies}, {@code persons} and {@code events} compare it, by {@code names} and by
 * {@code topics}, and tell {@code clusters}. {@link onrecord.resolution.Resolver} is the way in; {@link onrecord.resolution.Identities} gives the
 * clusters their ids.
 */
@NullMarked
package onrecord.resolution;

import org.jspecify.annotations.NullMarked;
