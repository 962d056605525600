/**
 * Finds what a person is said to be beside the name: <em>Kremlin spokesman Dmitry Peskov</em>, <em>Jane Doe, the mayor</em>.
 */
@NullMarked
package onrecord.extraction.people.roles;

import org.jspecify.annotations.NullMarked;
