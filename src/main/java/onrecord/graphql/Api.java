package onrecord.graphql;

/** A part of what can be asked: says how its fields of {@code schema.graphql} are answered. */
interface Api {

    void describe(Wiring wiring);
}
