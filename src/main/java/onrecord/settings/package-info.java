/** What settings of any package have in common: which values are allowed, and why the service cannot start with others. */
@NullMarked
package onrecord.settings;

import org.jspecify.annotations.NullMarked;
