/**
 * The quotations of an article, paired once for everybody who reads it. The marks are paired by {@code text}, which knows no grammar; a
 * closing mark that is missing is found here, by the reporting clause that it should stand before.
 */
@NullMarked
package onrecord.extraction.quotations;

import org.jspecify.annotations.NullMarked;
