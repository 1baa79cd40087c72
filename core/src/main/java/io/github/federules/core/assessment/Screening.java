package io.github.federules.core.assessment;

import io.github.federules.core.decision.SetAside;
import java.util.List;

/**
 * What becomes of each cost line, and what is retained then, in cents.
 *
 * @param withVat whether value added tax counts
 * @param setAside the lines that are not retained for sure
 * @param presentedStaff all staff as presented
 * @param presentedServices all services as presented
 * @param presentedDirect all lines as presented, but those that only a flat rate pays
 * @param staff the staff that is retained for sure
 * @param doubts the staff of each person, or of all, that is retained or not as the missing shares turn out
 * @param investment the investment that is retained
 * @param operating the operating costs that are retained, services among them
 * @param services the services that are retained
 */
record Screening(
        boolean withVat,
        List<SetAside> setAside,
        long presentedStaff,
        long presentedServices,
        long presentedDirect,
        long staff,
        List<Long> doubts,
        long investment,
        long operating,
        long services) {

    /** The same with more staff that was presented before, and is retained now. */
    Screening retainingStaff(long cents) {
        return new Screening(
                withVat,
                setAside,
                presentedStaff,
                presentedServices,
                presentedDirect,
                staff + cents,
                doubts,
                investment,
                operating,
                services);
    }

    /** The same with more staff, presented and retained. */
    Screening withStaff(long cents) {
        return new Screening(
                withVat,
                setAside,
                presentedStaff + cents,
                presentedServices,
                presentedDirect + cents,
                staff + cents,
                doubts,
                investment,
                operating,
                services);
    }

    /** The same with more operating costs that are no services, presented and retained; less, if negative. */
    Screening withOther(long cents) {
        return new Screening(
                withVat,
                setAside,
                presentedStaff,
                presentedServices,
                presentedDirect + cents,
                staff,
                doubts,
                investment,
                operating + cents,
                services);
    }

    /** The same with more services, presented and retained. */
    Screening withServices(long cents) {
        return new Screening(
                withVat,
                setAside,
                presentedStaff,
                presentedServices + cents,
                presentedDirect + cents,
                staff,
                doubts,
                investment,
                operating + cents,
                services + cents);
    }
}
