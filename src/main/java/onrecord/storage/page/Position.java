package onrecord.storage.page;

/**
 * Where a row stands in a sorted list: the value it is sorted by, and its id to tell apart those of equal value. It stays valid
 * when rows are added or deleted. Only the list that gave it understands it.
 *
 * @param key the value the list is sorted by, in its text form
 * @param id what tells rows of equal key apart, in its text form
 */
public record Position(String key, String id) {}
