package onrecord.graphql.guard;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import onrecord.settings.AtLeastOne;
import onrecord.settings.SomeTime;

/** Limits of one request. The defaults are far above what clients need and far below what harms the service. */
@StaticInitSafe
@ConfigMapping(prefix = "onrecord.limits")
public interface Limits {

    /** Bytes of a request's body, and characters of its query when sent by GET. */
    @WithDefault("1000000")
    @WithConverter(AtLeastOne.class)
    int requestBytes();

    /** Lexical tokens of a document. */
    @WithDefault("4000")
    @WithConverter(AtLeastOne.class)
    int tokens();

    /** Fields above the deepest field, fragments expanded; introspection excepted. */
    @WithDefault("15")
    @WithConverter(AtLeastOne.class)
    int depth();

    /** Aliased fields, fragments expanded. */
    @WithDefault("60")
    @WithConverter(AtLeastOne.class)
    int aliases();

    /** Fields of the operation itself, fragments expanded. */
    @WithDefault("20")
    @WithConverter(AtLeastOne.class)
    int rootFields();

    /** All fields, fragments expanded. */
    @WithDefault("4000")
    @WithConverter(AtLeastOne.class)
    int fields();

    /** Directives on fields and fragments, fragments expanded. */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int directives();

    /** Objects the answer may hold, estimated from the document: nested page sizes multiply. */
    @WithDefault("20000")
    @WithConverter(AtLeastOne.class)
    int cost();

    /** How long a request may take; then it is cancelled, in the database too; a change that is being written may still be made. */
    @WithDefault("10s")
    @WithConverter(SomeTime.class)
    Duration time();

    /** Whether clients may query the schema (introspection). */
    @WithDefault("true")
    boolean introspection();
}
