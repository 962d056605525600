/**
 * Groups the names that mean one person, and finds the pronouns and descriptions that refer to one: <em>he</em>, <em>the Russian leader</em>.
 */
@NullMarked
package onrecord.extraction.people.references;

import org.jspecify.annotations.NullMarked;
