package onrecord.benchmark;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What is asked, in GraphQL and in SQL.
 *
 * @param name for the table
 * @param graphql the query
 * @param variables those of the i-th request
 * @param sql one statement that gives the whole answer as JSON
 * @param values what takes the places of {@code $1} and {@code $2}, from the variables
 */
record Question(String name, String graphql, IntFunction<JsonObject> variables, String sql, Function<JsonObject, Tuple> values) {

    static final Question PERSON = new Question(
            "person by id",
            "query ($id: ID!) { person(id: $id) { id name aliases roles { title articleCount } articleCount statementCount } }",
            i -> new JsonObject().put("id", id(2, md5("person" + i * 37 % GeneratedNews.PERSONS))),
            """
            select json_build_object('data', json_build_object('person', (select json_build_object(
                'id', %s, 'name', p.name, 'aliases', p.aliases,
                'roles', (select json_agg(json_build_object('title', title, 'articleCount', n)) from unnest(p.role_titles,
                    p.role_counts) r(title, n)),
                'articleCount', p.article_count, 'statementCount', p.statement_count) from person p where p.id = $1)))::text
            """.replace("%s", globalId(2, "p.id")),
            variables -> Tuple.of(uuid(variables.getString("id"))));

    static final Question STATEMENTS = new Question(
            "20 statements, filtered and sorted, with speaker and article",
            """
            query ($kind: [StatementKind!], $to: Date) {
              statements(filter: {kind: $kind, saidTo: $to}, first: 20) {
                nodes { id text saidOn { edtf } confidence speaker { id name } article { id title publishedOn } }
              }
            }""",
            i -> new JsonObject().put("kind", "DIRECT").put("to", day(i)),
            """
            select json_build_object('data', json_build_object('statements', json_build_object('nodes', json_agg(json_build_object(
                'id', %s, 'text', s.text, 'saidOn', json_build_object('edtf', s.said_on), 'confidence', s.confidence,
                'speaker', json_build_object('id', %p, 'name', p.name),
                'article', json_build_object('id', %a, 'title', a.title, 'publishedOn', a.published_on)) order by s.said_key desc,
                    s.id desc))))::text
            from (select * from statement where kind = any($1) and said_earliest <= $2 and said_key <= $2 - date '1970-01-01'
                    order by said_key desc, id desc limit 20) s
                left join person p on p.id = s.speaker_id join article a on a.id = s.article_id
            """.replace("%s", globalId(3, "s.id")).replace("%p", globalId(2, "p.id")).replace("%a", globalId(1, "a.id")),
            variables -> Tuple.of(new String[] {variables.getString("kind")}, LocalDate.parse(variables.getString("to"))));

    static final Question ARTICLES = new Question(
            "20 articles with their statements, speakers and events",
            """
            query ($to: Date) {
              articles(filter: {publishedTo: $to}, first: 20) {
                nodes {
                  id title publishedOn
                  statements(first: 10) { nodes { id text saidOn { edtf } speaker { id name } } }
                  events(first: 5) { nodes { id type summary date { edtf } } }
                }
              }
            }""",
            i -> new JsonObject().put("to", day(i)),
            """
            select json_build_object('data', json_build_object('articles', json_build_object('nodes', json_agg(json_build_object(
                'id', %a, 'title', a.title, 'publishedOn', a.published_on,
                'statements', json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', %s, 'text', s.text,
                    'saidOn', json_build_object('edtf', s.said_on), 'speaker', json_build_object('id', %p, 'name',
                        p.name)) order by s.position, s.id), '[]')
                    from (select * from statement where article_id = a.id order by position,
                        id limit 10) s left join person p on p.id = s.speaker_id)),
                'events', json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', %e, 'type', e.type,
                    'summary', e.summary,
                    'date', json_build_object('edtf', e.date)) order by r.span_start, r.event_id), '[]')
                    from (select * from event_report where first_here and article_id = a.id order by span_start, event_id limit 5) r
                        join event e on e.id = r.event_id))) order by a.published_key desc, a.id desc))))::text
            from (select * from article where published_on <= $1 and published_key <= $1 - date '1970-01-01'
                    order by published_key desc, id desc limit 20) a
            """.replace("%a", globalId(1, "a.id")).replace("%s", globalId(3, "s.id")).replace("%p", globalId(2, "p.id"))
                    .replace("%e", globalId(4, "e.id")),
            variables -> Tuple.of(LocalDate.parse(variables.getString("to"))));

    static final Question SEARCH = new Question(
            "text search, 20 statements",
            """
            query ($words: String!) {
              search(query: $words, kinds: [STATEMENT], first: 20) { nodes { ... on Statement { id text speakerName } } }
            }""",
            i -> new JsonObject().put("words", "harbour " + i * 13 % 997),
            """
            select json_build_object('data', json_build_object('search', json_build_object('nodes', coalesce(json_agg(json_build_object(
                'id', %s, 'text', s.text, 'speakerName', s.speaker_name) order by s.rank desc, s.id desc), '[]'))))::text
            from (select m.*, (ts_rank(m.search, m.q, 33) * 1000000)::integer as rank
                from (select t.*, q from statement t, websearch_to_tsquery('english', $1) q where t.search @@ q
                    order by said_key desc, id desc limit 2000) m
                order by rank desc, id desc limit 20) s
            """.replace("%s", globalId(3, "s.id")),
            variables -> Tuple.of(variables.getString("words")));

    static final Question SNIPPETS = new Question(
            "text search, 20 statements with snippets",
            """
            query ($words: String!) {
              search(query: $words, kinds: [STATEMENT], first: 20) { edges { node { ... on Statement { id } } snippet { text } } }
            }""",
            SEARCH.variables,
            """
            select json_build_object('data', json_build_object('search', json_build_object('edges', coalesce(json_agg(json_build_object(
                'node', json_build_object('id', %s), 'snippet', json_build_object('text',
                    translate(ts_headline('english', s.text, s.q, 'StartSel=<, StopSel=>, HighlightAll=true'), '<>', '')))
                    order by s.rank desc, s.id desc), '[]'))))::text
            from (select m.*, (ts_rank(m.search, m.q, 33) * 1000000)::integer as rank
                from (select t.*, q from statement t, websearch_to_tsquery('english', $1) q where t.search @@ q
                    order by said_key desc, id desc limit 1000) m
                order by rank desc, id desc limit 20) s
            """.replace("%s", globalId(3, "s.id")),
            SEARCH.values);

    static final Question TIMELINE = new Question(
            "20 entries of a person's timeline",
            """
            query ($id: ID!) {
              person(id: $id) {
                timeline(first: 20) { nodes { day item { ... on Statement { text } ... on Event { summary } } } }
              }
            }""",
            PERSON.variables,
            """
            select json_build_object('data', json_build_object('person', json_build_object('timeline', json_build_object('nodes',
                coalesce(json_agg(json_build_object('day', t.day, 'item', t.item) order by t.key, t.id), '[]')))))::text
            from ((select s.said_key as key, s.id, s.said_earliest as day, json_build_object('text', s.text) as item from statement s
                    where s.speaker_id = $1 and s.determinacy = 'DETERMINATE' order by s.said_key, s.id limit 20)
                union all (select e.date_key, e.id, e.earliest, json_build_object('summary', e.summary) from event_participant p
                    join event e on e.id = p.event_id where p.first_as_person and p.person_id = $1
                    order by p.date_key, p.event_id limit 20)
                order by key, id limit 20) t
            """,
            PERSON.values);

    static final Question COUNTS = new Question(
            "who speaks most, of all statements",
            "{ statementCounts { total speakers(first: 10) { name statementCount } } }",
            i -> new JsonObject(),
            """
            select json_build_object('data', json_build_object('statementCounts', json_build_object(
                'total', (select count(*) from statement where determinacy = 'DETERMINATE'),
                'speakers', (select json_agg(json_build_object('name', p.name, 'statementCount', s.number) order by s.number desc, p.id)
                    from (select speaker_id, count(*) as number from statement where determinacy = 'DETERMINATE' group by speaker_id
                        order by number desc, speaker_id limit 10) s join person p on p.id = s.speaker_id))))::text
            """,
            variables -> Tuple.tuple());

    static final Question NETWORK = new Question(
            "who speaks about whom, of all statements",
            "{ speakingNetwork(first: 50) { links { source target count } } }",
            i -> new JsonObject(),
            """
            select json_build_object('data', json_build_object('speakingNetwork', json_build_object('links', json_agg(json_build_object(
                'source', %s, 'target', %t, 'count', l.number) order by l.number desc, l.source, l.target))))::text
            from (select s.speaker_id as source, b.person_id as target, count(*) as number
                from statement s join statement_about b on b.statement_id = s.id
                where s.determinacy = 'DETERMINATE' and not b.by_speaker group by 1, 2 order by number desc, source, target limit 50) l
            """.replace("%s", globalId(2, "l.source")).replace("%t", globalId(2, "l.target")),
            variables -> Tuple.tuple());

    static final Question SAME_WORDS = new Question(
            "20 statements with the other papers that print the same words",
            """
            query ($to: Date) {
              statements(filter: {saidTo: $to}, first: 20) {
                nodes { id text sameWords(first: 5) { totalCount nodes { id article { publisher publishedOn } } } }
              }
            }""",
            i -> new JsonObject().put("to", day(i)),
            """
            select json_build_object('data', json_build_object('statements', json_build_object('nodes', json_agg(json_build_object(
                'id', %s, 'text', s.text, 'sameWords', json_build_object(
                    'totalCount', (select count(*) from quotation mine join quotation other
                        on other.same_words = mine.same_words and other.statement_id <> mine.statement_id where mine.statement_id = s.id),
                    'nodes', (select coalesce(json_agg(json_build_object('id', %o, 'article', json_build_object('publisher', o.publisher,
                        'publishedOn', o.published_on)) order by o.published_key, o.id), '[]')
                        from (select t.id, a.publisher, a.published_on, a.published_key from quotation mine
                                join quotation other on other.same_words = mine.same_words and other.statement_id <> mine.statement_id
                                join statement t on t.id = other.statement_id join article a on a.id = t.article_id
                            where mine.statement_id = s.id order by a.published_key, t.id limit 5) o)))
                order by s.said_key desc, s.id desc))))::text
            from (select * from statement where said_earliest <= $1 and said_key <= $1 - date '1970-01-01'
                    order by said_key desc, id desc limit 20) s
            """.replace("%s", globalId(3, "s.id")).replace("%o", globalId(3, "o.id")),
            variables -> Tuple.of(LocalDate.parse(variables.getString("to"))));

    /** The body of the i-th request. */
    String body(int i) {
        return new JsonObject().put("query", graphql).put("variables", variables.apply(i)).encode();
    }

    private static String day(int i) {
        return LocalDate.of(2012, 1, 1).plusDays(i * 17 % 3000).toString();
    }

    private static String globalId(int tag, String column) {
        return "rtrim(translate(encode('\\x0" + tag + "'::bytea || uuid_send(" + column + "), 'base64'), '+/', '-_'), '=')";
    }

    private static String id(int tag, UUID id) {
        byte[] bytes =
                ByteBuffer.allocate(17).put((byte) tag).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static UUID uuid(String id) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id)).position(1);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** As PostgreSQL casts an MD5 to a UUID. */
    private static UUID md5(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
