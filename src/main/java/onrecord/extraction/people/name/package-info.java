/**
 * The name of a person: its parts, and how two names compare. Knows nothing of the text that it is printed in.
 */
@NullMarked
package onrecord.extraction.people.name;

import org.jspecify.annotations.NullMarked;
