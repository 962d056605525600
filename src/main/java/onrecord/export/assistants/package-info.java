/** Answers assistants that speak the Model Context Protocol: the questions of the schema as tools, whose answers say where each word is printed. */
@NullMarked
package onrecord.export.assistants;

import org.jspecify.annotations.NullMarked;
