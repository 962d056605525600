/** Measures how fast articles are stored, and how fast questions are answered against the same answers from one hand-written SQL statement. */
package onrecord.benchmark;
