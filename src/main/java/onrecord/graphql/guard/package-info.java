/**
 * What a request may ask for. Every document is measured with its fragments expanded before anything is validated or executed; one that
 * asks for too much is refused with figures. The measure takes time linear in the document, however much its fragments multiply.
 */
@NullMarked
package onrecord.graphql.guard;

import org.jspecify.annotations.NullMarked;
