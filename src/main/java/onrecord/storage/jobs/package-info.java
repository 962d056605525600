/** Texts on their way in: the jobs of the queue that all processes share, and who works on them. */
@NullMarked
package onrecord.storage.jobs;

import org.jspecify.annotations.NullMarked;
