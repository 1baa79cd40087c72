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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides the applications that were received under a call under another edition of it too. Nothing is saved. */
@Component
record ReceivedEffect(ApplicationLists lists, Applications applications, StoredDossiers dossiers) {

    PortfolioSums of(Call before, Call after) {
        ApplicationFilter received = new ApplicationFilter(null, before.id(), null, null, null, null, null);
        return PortfolioComparison.between(before, after)
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
