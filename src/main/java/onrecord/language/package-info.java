/**
 * Reading English: tokens, sentences, part-of-speech tags, lemmas, dependency trees and names. The models are flat arrays in resource
 * files, loaded once and shared by all threads.
 */
@NullMarked
package onrecord.language;

import org.jspecify.annotations.NullMarked;
