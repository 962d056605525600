/** What the formats have in common: a question, the parameters of an address that make it, its answer, and what goes wrong. */
@NullMarked
package onrecord.export.asked;

import org.jspecify.annotations.NullMarked;
