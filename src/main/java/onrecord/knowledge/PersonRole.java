package onrecord.knowledge;

/**
 * What a person is said to be.
 *
 * @param title as printed: {@code "Kremlin spokesman"}
 * @param articleCount how many articles say so
 */
public record PersonRole(String title, int articleCount) {}
