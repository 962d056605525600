/** What is written down of a request on its way: spans of OpenTelemetry, where an address is configured that they are sent to. */
@NullMarked
package onrecord.tracing;

import org.jspecify.annotations.NullMarked;
