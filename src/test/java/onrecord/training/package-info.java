/**
 * Makes the model files of {@link onrecord.language} from openly licensed treebanks. Not in the jar. One command does it all and
 * prints the scores on held-out text; the same input gives the same bytes:
 *
 * <pre>java -Xmx4g -cp target/test-classes:target/classes onrecord.training.Train FOLDER src/main/resources/models</pre>
 *
 * It takes some minutes on one core. The lexicon, which the models build on, is made once by {@link onrecord.training.LexiconTable}.
 */
@NullMarked
package onrecord.training;

import org.jspecify.annotations.NullMarked;
