/**
 * The way to the database: statements, sessions, transactions, and how days and texts are put so that the database can sort and search them.
 * It knows no table.
 */
@NullMarked
package onrecord.storage.sql;

import org.jspecify.annotations.NullMarked;
