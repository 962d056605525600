package onrecord.service;

/** How much the tests of faults do: {@code -Dfaults=long} for every fault many times over. */
final class Faults {

    private Faults() {}

    /** So many times in a build, or so many in the long form. */
    static int times(int usually, int inTheLongForm) {
        return inTheLongForm() ? inTheLongForm : usually;
    }

    static boolean inTheLongForm() {
        return "long".equals(System.getProperty("faults"));
    }
}
