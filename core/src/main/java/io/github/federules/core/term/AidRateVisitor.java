package io.github.federules.core.term;

/**
 * Decides about each kind of co-financing rate. What writes, explains or applies rates is one: a new kind does not compile until
 * every one of them has decided about it.
 *
 * @param <R> what each method returns
 */
public interface AidRateVisitor<R> {

    /**
     * Visits the same rate for all operations.
     *
     * @param rate the rate, never null
     * @return what the visitor makes of it
     */
    R fixed(AidRate.Fixed rate);

    /**
     * Visits a rate that the managing authority sets within a range.
     *
     * @param rate the rate, never null
     * @return what the visitor makes of it
     */
    R within(AidRate.Within rate);

    /**
     * Visits a rate for each kind of applicant.
     *
     * @param rate the rate, never null
     * @return what the visitor makes of it
     */
    R byKind(AidRate.ByKind rate);

    /**
     * Visits a rate for each activity.
     *
     * @param rate the rate, never null
     * @return what the visitor makes of it
     */
    R byActivity(AidRate.ByActivity rate);

    /**
     * Visits a rate that depends on conditions.
     *
     * @param rate the rate, never null
     * @return what the visitor makes of it
     */
    R conditional(AidRate.Conditional rate);
}
