/**
 * Where the database is: the address that was configured, or a real PostgreSQL that this service starts, keeps and stops itself.
 * The database of its own lives in the data folder and survives restarts, also after the service was killed.
 */
@NullMarked
package onrecord.database;

import org.jspecify.annotations.NullMarked;
