package onrecord.knowledge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** @param key its name in lower case, by which it is one */
@Description("An organisation, a government or a newspaper that makes statements, by its name. Two of one name are one here.")
public record Organisation(
        @Ignore String key,
        @NonNull @Description("As printed: `White House`. What it says is found by it: `statements(filter: { speakerName: \"White House\", speakerKind: [ORGANISATION] })`.") String name,
        @Description("How many statements of it were read.") int statementCount) {}
