package io.github.federules.spring;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;

/** What the library finds by name at run time, so that a native image contains it. */
final class FederulesHints implements RuntimeHintsRegistrar {

    private static final List<String> RESOURCES = List.of(
            "io/github/federules/core/decision/library-version.txt",
            "io/github/federules/core/internal/text/phrases_*.properties",
            "io/github/federules/feder/french-legal-forms.tsv",
            "META-INF/services/jakarta.validation.valueextraction.ValueExtractor",
            "META-INF/services/javax.money.spi.*",
            "META-INF/services/org.javamoney.moneta.spi.*",
            "javamoney.properties");

    /** The records whose constraints validators read. */
    private static final List<Class<?>> VALIDATED = List.of(
            Applicant.class,
            CostLine.class,
            Dossier.class,
            FinancingPlan.class,
            Operation.class,
            Party.class,
            Realisation.class,
            Submission.class);

    /** What Moneta and validators find through service files and annotations. */
    private static final List<String> CREATED = List.of(
            "io.github.federules.core.dossier.FactExtractor",
            "io.github.federules.validation.EligibleDossierValidator",
            "io.github.federules.validation.EligibleSourceValidator",
            "org.javamoney.moneta.spi.ConfigurableCurrencyUnitProvider",
            "org.javamoney.moneta.spi.DefaultConfigProvider",
            "org.javamoney.moneta.spi.DefaultMonetaryAmountsSingletonQuerySpi",
            "org.javamoney.moneta.spi.DefaultMonetaryAmountsSingletonSpi",
            "org.javamoney.moneta.spi.DefaultMonetaryCurrenciesSingletonSpi",
            "org.javamoney.moneta.spi.DefaultRoundingProvider",
            "org.javamoney.moneta.spi.FastMoneyAmountFactoryProvider",
            "org.javamoney.moneta.spi.JDKCurrencyProvider",
            "org.javamoney.moneta.spi.MoneyAmountFactoryProvider",
            "org.javamoney.moneta.spi.PriorityAwareServiceProvider",
            "org.javamoney.moneta.spi.RoundedMoneyAmountFactoryProvider",
            "org.javamoney.moneta.spi.format.DefaultAmountFormatProviderSpi");

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        RESOURCES.forEach(hints.resources()::registerPattern);
        hints.resources().registerResourceBundle("ContributorValidationMessages");
        CREATED.forEach(type ->
                hints.reflection().registerType(TypeReference.of(type), MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS));
        VALIDATED.forEach(type -> hints.reflection()
                .registerType(
                        type,
                        MemberCategory.ACCESS_DECLARED_FIELDS,
                        MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
                        MemberCategory.INVOKE_DECLARED_METHODS));
    }
}
