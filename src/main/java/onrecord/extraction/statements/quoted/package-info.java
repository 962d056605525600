/**
 * Gives each quotation to the attribution that it belongs to: the clause beside it, the clause it is part of, or whoever was speaking.
 * Makes an attribution where a colon, a line or an action names the speaker.
 */
@NullMarked
package onrecord.extraction.statements.quoted;

import org.jspecify.annotations.NullMarked;
