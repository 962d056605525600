package onrecord.graphql.guard;

import graphql.language.SourceLocation;
import java.util.List;

/**
 * Why a document is not looked at: nobody knows it, or nobody trusts it.
 *
 * @param code stable: {@code PERSISTED_QUERY_NOT_FOUND}, {@code DOCUMENT_NOT_TRUSTED}
 */
public record DocumentRefused(String code, String message) implements GuardError {

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }
}
