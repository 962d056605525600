/** What the things of a filter add up to, as types of the schema: each field is counted only when somebody asks for it. */
@NullMarked
package onrecord.graphql.counts;

import org.jspecify.annotations.NullMarked;
