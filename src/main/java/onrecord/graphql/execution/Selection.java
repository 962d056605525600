package onrecord.graphql.execution;

import java.util.List;

/**
 * What is wanted of objects of one type, fragments and conditions worked out.
 *
 * @param keys what the fields are called in the answer, aliases included
 */
record Selection(String[] keys, List<SelectedField> fields) {}
