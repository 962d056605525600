/**
 * Editors who are signed in with a browser: what the browser keeps of that, and which forms it may have sent. Only the pages of the explorer know of
 * sessions; whatever programs ask, such as {@code /graphql}, goes by the {@code Authorization} header alone.
 */
@NullMarked
package onrecord.explorer.session;

import org.jspecify.annotations.NullMarked;
