package onrecord.storage.rows;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column that is no part of the noun its table holds: queries search or sort by it, or it is long and read on its own. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface NotRead {}
