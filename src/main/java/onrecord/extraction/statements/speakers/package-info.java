/**
 * Says who a source is: a person of the article, an organisation, or somebody without a name. Pronouns and descriptions go by who acted
 * and who spoke before.
 */
@NullMarked
package onrecord.extraction.statements.speakers;

import org.jspecify.annotations.NullMarked;
