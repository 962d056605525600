/**
 * Finds the words that credit: <em>has said</em>, <em>according to</em>, <em>was confident</em>, <em>his claim</em>. Some verbs report
 * only in some company, and a passive verb credits its agent.
 */
@NullMarked
package onrecord.extraction.statements.cues;

import org.jspecify.annotations.NullMarked;
