/**
 * What is looked at together: the blocks that members are in, how blocks are linked, the keys under which members are found, and the locks
 * that keep two writers from deciding about the same.
 */
@NullMarked
package onrecord.storage.blocks;

import org.jspecify.annotations.NullMarked;
