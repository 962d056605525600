package onrecord.explorer;

import io.vertx.core.MultiMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a page, which says all that the page shows.
 *
 * @param path without parameters: {@code /search}
 * @param parameters by their names, none of them empty, in the order they were given in
 */
record PageAddress(String path, Map<String, String> parameters) {

    PageAddress {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** Where a browser is. Of a parameter that is given twice the first counts, and an empty one is none: forms send those that nobody filled in. */
    static PageAddress of(String path, MultiMap given) {
        Map<String, String> parameters = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (!value.isBlank()) {
                parameters.putIfAbsent(name, value.strip());
            }
        });
        return new PageAddress(path, parameters);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** The same page with this parameter, too, or with this value for it. */
    PageAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new PageAddress(path, more);
    }

    PageAddress without(String... names) {
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        Stream.of(names).forEach(fewer::remove);
        return new PageAddress(path, fewer);
    }

    /** As links have it. */
    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(each -> PageWords.encoded(each.getKey()) + "=" + PageWords.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
