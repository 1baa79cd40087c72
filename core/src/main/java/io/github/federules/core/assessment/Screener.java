package io.github.federules.core.assessment;

import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.decision.SetAsideReason;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the cost lines, one after the other, and adds up what becomes of them. */
final class Screener {

    private final CostTerms terms;
    private final Staff persons;
    private final Staff.Judge minimum;
    private final StaffShareScope scope;
    private final boolean withVat;
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<Object, Long> doubts = new LinkedHashMap<>();
    private long presentedStaff;
    private long presentedServices;
    private long presentedDirect;
    private long staff;
    private long investment;
    private long operating;
    private long services;

    private Screener(CostTerms terms, Staff persons, StaffShareScope scope, boolean withVat) {
        this.terms = terms;
        this.persons = persons;
        this.scope = scope;
        this.withVat = withVat;
        this.minimum = persons.judgedBy(terms.staffMinimum(), scope);
    }

    static Screening screen(CostTerms terms, Staff persons, StaffShareScope scope, boolean withVat) {
        return screen(terms, persons, scope, withVat, persons.lines());
    }

    /** Goes through some of the lines alone, such as those that one partner bears. */
    static Screening screen(
            CostTerms terms, Staff persons, StaffShareScope scope, boolean withVat, List<CostLine> lines) {
        Screener screener = new Screener(terms, persons, scope, withVat);
        lines.forEach(screener::screen);
        return new Screening(
                withVat,
                screener.setAside,
                screener.presentedStaff,
                screener.presentedServices,
                screener.presentedDirect,
                screener.staff,
                List.copyOf(screener.doubts.values()),
                screener.investment,
                screener.operating,
                screener.services);
    }

    private void screen(CostLine line) {
        long cents = Euros.cents(line.amount()) + (withVat ? Euros.cents(line.vat()) : 0);
        present(line, cents);
        Optional<SetAsideReason> reason = reasonToSetAside(line);
        if (reason.isPresent()) {
            setAside.add(new SetAside(line, reason.get()));
            if (reason.get() == SetAsideReason.STAFF_SHARE_UNKNOWN) {
                doubts.merge(scope == StaffShareScope.PER_PERSON ? persons.person(line) : scope, cents, Long::sum);
            }
        } else {
            retain(line, cents);
        }
    }

    // What only a flat rate pays is part of no base: a base less staff must not leave out staff that is not in it.
    private void present(CostLine line, long cents) {
        if (terms.findFlatRate(line.nature()).isPresent()) {
            return;
        }
        presentedStaff += line.nature() == CostNature.STAFF ? cents : 0;
        presentedServices += line.nature() == CostNature.SERVICES ? cents : 0;
        presentedDirect += cents;
    }

    private void retain(CostLine line, long cents) {
        if (line.nature() == CostNature.STAFF) {
            staff += cents;
        } else if (line.nature().family() == CostFamily.INVESTMENT) {
            investment += cents;
        } else {
            operating += cents;
            services += line.nature() == CostNature.SERVICES ? cents : 0;
        }
    }

    private Optional<SetAsideReason> reasonToSetAside(CostLine line) {
        if (terms.findFlatRate(line.nature()).isPresent()) {
            return Optional.of(SetAsideReason.INDIRECT_AT_REAL_COST);
        }
        if (!terms.eligible().containsKey(line.nature())) {
            return Optional.of(SetAsideReason.NATURE_NOT_LISTED);
        }
        if (line.nature() != CostNature.STAFF) {
            return Optional.empty();
        }
        return switch (minimum.of(line)) {
            case RETAINED -> Optional.empty();
            case BELOW_MINIMUM -> Optional.of(SetAsideReason.STAFF_SHARE_BELOW_MINIMUM);
            case UNKNOWN -> Optional.of(SetAsideReason.STAFF_SHARE_UNKNOWN);
        };
    }
}
