package io.github.federules.examples.grantservice.application;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of applications, page by page. None reads a dossier. */
@Repository
public class ApplicationLists {

    private static final int EXPORTED_AT_ONCE = 500;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final JdbcClient jdbc;

    ApplicationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Applications that meet a condition.
     *
     * @param order what they are sorted by
     * @param condition the condition in SQL, of fixed parts alone
     * @param values the values of its parameters
     */
    private record Sought(ApplicationOrder order, String condition, Map<String, Object> values) {}

    /**
     * Returns a page of the applications of an applicant.
     *
     * @param owner the account of the applicant
     * @param turn which page
     * @return the page, the last changed first
     */
    public ApplicationPage own(long owner, PageTurn turn) {
        return page(new Sought(ApplicationOrder.CHANGED, "owner = :owner", Map.of("owner", owner)), turn);
    }

    /**
     * Returns a page of submitted applications.
     *
     * @param filter what to look for
     * @param turn which page
     * @return the page
     */
    public ApplicationPage search(ApplicationFilter filter, PageTurn turn) {
        return page(submitted(filter), turn);
    }

    /**
     * How many applications were found, and how much aid lists show of them.
     *
     * @param count the number of applications
     * @param aidCents the sum of the sure aid in cents
     */
    public record ListTotals(long count, long aidCents) {}

    /**
     * Returns the total of submitted applications.
     *
     * @param filter what to look for
     * @return the total
     */
    public ListTotals total(ApplicationFilter filter) {
        Sought sought = submitted(filter);
        return jdbc.sql("select count(*) as count, coalesce(sum(aid_cents), 0) as aid from application where "
                        + sought.condition())
                .params(sought.values())
                .query((row, number) -> new ListTotals(row.getLong("count"), row.getLong("aid")))
                .single();
    }

    /**
     * Returns all submitted applications, some at a time, so that neither the memory nor a connection to the database is held as
     * long as somebody takes to read them.
     *
     * @param filter what to look for
     * @return the applications, the last submitted first
     */
    public Stream<List<ApplicationRow>> all(ApplicationFilter filter) {
        Sought sought = submitted(filter);
        return Stream.iterate(
                rows(sought, null, true, EXPORTED_AT_ONCE),
                rows -> !rows.isEmpty(),
                rows -> rows.size() < EXPORTED_AT_ONCE
                        ? List.of()
                        : rows(sought, rows.get(rows.size() - 1).number(), true, EXPORTED_AT_ONCE));
    }

    private static Sought submitted(ApplicationFilter filter) {
        StringBuilder condition = new StringBuilder("state = 'SUBMITTED'");
        Map<String, Object> values = new LinkedHashMap<>();
        if (filter.call() != null) {
            condition.append(" and call = :call");
            values.put("call", filter.call());
        }
        if (filter.verdict() != null) {
            condition.append(" and verdict = :verdict");
            values.put("verdict", filter.verdict().name());
        }
        if (filter.state() != null) {
            condition.append(" and " + ApplicationColumns.STATE + " = :current");
            values.put("current", filter.state().name());
        }
        if (filter.from() != null) {
            condition.append(" and submitted_at >= :from");
            values.put("from", filter.from().atStartOfDay(ZONE).toOffsetDateTime());
        }
        if (filter.to() != null) {
            condition.append(" and submitted_at < :to");
            values.put("to", filter.to().plusDays(1).atStartOfDay(ZONE).toOffsetDateTime());
        }
        for (String word : filter.words()) {
            String name = "word" + values.size();
            condition.append(" and searchable(applicant || ' ' || title || ' A-'"
                    + " || lpad(number::text, greatest(6, length(number::text)), '0')) like :" + name);
            values.put(name, "%" + word + "%");
        }
        return new Sought(filter.order(), condition.toString(), values);
    }

    private ApplicationPage page(Sought sought, PageTurn turn) {
        boolean isForward = turn.before() == null;
        List<ApplicationRow> found =
                rows(sought, isForward ? turn.after() : turn.before(), isForward, ApplicationPage.SIZE + 1);
        boolean isMore = found.size() > ApplicationPage.SIZE;
        List<ApplicationRow> shown = new ArrayList<>(isMore ? found.subList(0, ApplicationPage.SIZE) : found);
        if (!isForward) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new ApplicationPage(shown, Optional.empty(), Optional.empty());
        }
        long first = shown.get(0).number();
        long last = shown.get(shown.size() - 1).number();
        boolean hasPrevious = isForward ? turn.after() != null : isMore;
        boolean hasNext = !isForward || isMore;
        return new ApplicationPage(
                shown,
                hasPrevious ? Optional.of(first) : Optional.empty(),
                hasNext ? Optional.of(last) : Optional.empty());
    }

    private List<ApplicationRow> rows(Sought sought, @Nullable Long key, boolean isForward, int most) {
        JdbcClient.StatementSpec select = jdbc.sql("select " + ApplicationColumns.LISTED + " from application where "
                        + sought.condition()
                        + (key == null ? "" : " and " + sought.order().beyond(isForward))
                        + " order by " + sought.order().by(isForward) + " limit :most")
                .params(sought.values())
                .param("most", most);
        if (key != null) {
            select = select.param("key", key);
        }
        return select.query(ApplicationColumns::row).list();
    }
}
