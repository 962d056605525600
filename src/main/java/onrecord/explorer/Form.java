package onrecord.explorer;

import io.quarkus.qute.TemplateData;

/**
 * Another form of what a page shows.
 *
 * @param name as readers know it: {@code CSV}
 * @param address of it
 */
@TemplateData
public record Form(String name, String address) {}
