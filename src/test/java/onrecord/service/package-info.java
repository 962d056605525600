/** Tests of the packaged service, started, stopped and killed as the process that users run. */
@NullMarked
package onrecord.service;

import org.jspecify.annotations.NullMarked;
