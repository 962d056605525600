package onrecord.ingestion;

import onrecord.knowledge.Article;

/**
 * The outcome of taking in a text.
 *
 * @param created false when the same text was already there
 */
public record Ingested(Article article, boolean created) {}
