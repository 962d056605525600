/**
 * The article laid out for reading: its tokens numbered through, their trees, the quotations, and the sentences around the quotations. All
 * that follows asks the page and never the text.
 */
@NullMarked
package onrecord.extraction.statements.page;

import org.jspecify.annotations.NullMarked;
