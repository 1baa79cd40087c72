package io.github.federules.feder.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The same dossier gives the same decision everywhere. */
@Tag("long")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EnvironmentLaws {

    private record ExplainedDecision(Decision decision, String french, String english) {

        static ExplainedDecision of(Dossier dossier) {
            Decision decision = TheCall.decide(dossier);
            return new ExplainedDecision(decision, decision.explain(Locale.FRENCH), decision.explain(Locale.ENGLISH));
        }
    }

    @Property(tries = 200)
    void the_locale_and_the_zone_of_the_machine_change_nothing(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier) {
        ExplainedDecision here = ExplainedDecision.of(dossier);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "fr-FR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(ExplainedDecision.of(dossier)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 100)
    void eight_threads_at_once_get_the_same_decision(@ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier)
            throws Exception {
        ExplainedDecision here = ExplainedDecision.of(dossier);
        CyclicBarrier start = new CyclicBarrier(8);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<ExplainedDecision> together = () -> {
                start.await();
                return ExplainedDecision.of(dossier);
            };
            for (Future<ExplainedDecision> reported : threads.invokeAll(Collections.nCopies(8, together))) {
                assertThat(reported.get()).isEqualTo(here);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
