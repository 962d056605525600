/**
 * Pages for readers: each is a question of GraphQL in {@code src/main/resources/questions}, asked in the client's name, and a template in
 * {@code src/main/resources/templates/explorer} that shows its answer. So a page knows nothing that a program could not ask for, and is bounded as a
 * program is. It is complete without a script.
 */
@NullMarked
package onrecord.explorer;

import org.jspecify.annotations.NullMarked;
