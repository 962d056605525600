/** Networks of persons as types of the schema: nodes and links, as libraries that draw them take them. */
@NullMarked
package onrecord.graphql.network;

import org.jspecify.annotations.NullMarked;
