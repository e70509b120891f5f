/**
 * Where a newsroom's heap lies: one SQLite file or a PostgreSQL database, with the same tables and
 * the same behaviour. Comes in: what arrives, readings, weighed stories. Goes out: the same, and
 * pages of rows for those who look. Refuses a database of a later version of the program.
 */
@NullMarked
package org.recoupe.store;

import org.jspecify.annotations.NullMarked;
