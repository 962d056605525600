/** What things add up to: how many statements a person made, how many events happened in a month. Plain values, and types of the schema. */
@NullMarked
package onrecord.knowledge.counts;

import org.jspecify.annotations.NullMarked;
