/**
 * The desk: pages on which signed-in editors mend what is wrong, {@code /desk}. Each is a question and the mutations of GraphQL, asked in the editor's name.
 * Everything is a plain form: what it sends is done, and the browser then asks for the page that shows it.
 */
@NullMarked
package onrecord.explorer.desk;

import org.jspecify.annotations.NullMarked;
