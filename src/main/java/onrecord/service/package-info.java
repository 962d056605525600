/** The service as a process: what it says when it cannot start, and of settings that nobody knows. */
@NullMarked
package onrecord.service;

import org.jspecify.annotations.NullMarked;
