/**
 * Tells which appearances in articles are one person, a block at a time: first those of one full name, then those whose names differ, then
 * those of whom only a part of the name is printed. It begins in {@link onrecord.resolution.persons.PersonClustering}.
 */
@NullMarked
package onrecord.resolution.persons;

import org.jspecify.annotations.NullMarked;
