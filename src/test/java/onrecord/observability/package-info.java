/** What operators see of the service: metrics, traces and the log. */
package onrecord.observability;
