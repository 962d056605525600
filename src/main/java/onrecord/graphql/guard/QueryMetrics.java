package onrecord.graphql.guard;

/**
 * How much a selection asks for, fragments expanded. Sums stop at {@link #MANY}, so that no document can make them overflow.
 *
 * @param depth the most fields on the way to a field
 * @param cost objects the answer may hold
 */
record QueryMetrics(int depth, int fields, int aliases, int directives, int cost) {

    static final int MANY = 1_000_000_000;
    static final QueryMetrics NOTHING = new QueryMetrics(0, 0, 0, 0, 0);

    QueryMetrics plus(QueryMetrics other) {
        return new QueryMetrics(
                Math.max(depth, other.depth),
                sum(fields, other.fields),
                sum(aliases, other.aliases),
                sum(directives, other.directives),
                sum(cost, other.cost));
    }

    /** A field that holds this selection, {@code size} objects of it at most. */
    QueryMetrics under(boolean aliased, int ownDirectives, int ownCost, int size) {
        return new QueryMetrics(
                depth + 1,
                sum(fields, 1),
                sum(aliases, aliased ? 1 : 0),
                sum(directives, ownDirectives),
                sum(ownCost, product(cost, size)));
    }

    QueryMetrics withDirectives(int more) {
        return more == 0 ? this : new QueryMetrics(depth, fields, aliases, sum(directives, more), cost);
    }

    private static int sum(int one, int other) {
        return (int) Math.min(MANY, (long) one + other);
    }

    private static int product(int one, int other) {
        return (int) Math.min(MANY, (long) one * other);
    }
}
