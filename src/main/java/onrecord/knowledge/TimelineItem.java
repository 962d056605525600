package onrecord.knowledge;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

@Union
@Description("What stands in a timeline.")
public sealed interface TimelineItem permits Statement, Event {}
