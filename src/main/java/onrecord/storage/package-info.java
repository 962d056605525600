/**
 * Stores and finds, in PostgreSQL. Every look-up takes many ids at once, and a page of a list begins after the values of the last row of
 * the page before, so that no query runs once per row and no page shifts when something is added.
 */
@NullMarked
package onrecord.storage;

import org.jspecify.annotations.NullMarked;
