package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;

/**
 * One way to narrow what a page shows.
 *
 * @param count how much there is of it, null where nobody has counted
 * @param chosen whether the page shows only this
 * @param address of the page with this choice, or without it where it is chosen
 */
@TemplateData
public record Choice(String name, @Nullable Integer count, boolean chosen, String address) {}
