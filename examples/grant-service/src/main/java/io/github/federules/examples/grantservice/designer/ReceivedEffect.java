package io.github.federules.examples.grantservice.designer;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.portfolio.PortfolioComparison;
import io.github.federules.core.portfolio.PortfolioSums;
import io.github.federules.core.result.Verdict;
import io.github.federules.examples.grantservice.application.ApplicationFilter;
import io.github.federules.examples.grantservice.application.ApplicationLists;
import io.github.federules.examples.grantservice.application.ApplicationState;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.StoredDossiers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Decides the applications that were received under a call under another edition of it too, once until another is received. */
@Component
record ReceivedEffect(
        ApplicationLists lists,
        Applications applications,
        StoredDossiers dossiers,
        Map<String, KnownEffect> knownByCall) {

    @Autowired
    ReceivedEffect(ApplicationLists lists, Applications applications, StoredDossiers dossiers) {
        this(lists, applications, dossiers, new ConcurrentHashMap<>());
    }

    record KnownEffect(List<Object> of, PortfolioSums sums) {}

    PortfolioSums of(Call before, Call after) {
        ApplicationFilter received = new ApplicationFilter(null, before.id(), null, null, null, null, null);
        ApplicationFilter withdrawn =
                new ApplicationFilter(null, before.id(), null, ApplicationState.WITHDRAWN, null, null, null);
        List<Object> now = List.of(before, after, lists.total(received), lists.total(withdrawn));
        return knownByCall
                .compute(
                        before.id(),
                        (id, known) -> known != null && known.of().equals(now)
                                ? known
                                : new KnownEffect(now, sums(PortfolioComparison.between(before, after), received)))
                .sums();
    }

    private PortfolioSums sums(PortfolioComparison comparison, ApplicationFilter received) {
        return comparison
                .compare(lists.all(received)
                        .flatMap(List::stream)
                        .filter(row -> row.state() != ApplicationState.WITHDRAWN)
                        .flatMap(row -> applications.findSubmitted(row.id()).stream())
                        .flatMap(application -> dossiers.assess(application).stream())
                        .map(Decision::dossier))
                .total();
    }

    static long changed(PortfolioSums sums) {
        return sums.dossiers()
                - Stream.of(Verdict.values())
                        .mapToLong(verdict -> sums.dossiers(verdict, verdict))
                        .sum();
    }
}
