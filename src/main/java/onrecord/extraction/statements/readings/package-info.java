/**
 * Corrects the tags of reporting verbs that the tagger took for nouns or participles: <em>But Dunn claims that…</em> Everything that
 * follows reads the corrected page.
 */
@NullMarked
package onrecord.extraction.statements.readings;

import org.jspecify.annotations.NullMarked;
