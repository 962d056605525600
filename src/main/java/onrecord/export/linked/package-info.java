/**
 * Each thing at an address of its own, as JSON-LD in the words of schema.org, and the places in an article's text as Web Annotations of the W3C, so that
 * other programs can show and link them.
 */
@NullMarked
package onrecord.export.linked;

import org.jspecify.annotations.NullMarked;
