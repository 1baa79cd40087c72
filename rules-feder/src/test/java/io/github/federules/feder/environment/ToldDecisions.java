package io.github.federules.feder.environment;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;

import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;

/** Decisions told line by line in ASCII, by this program or by another that has other settings. */
final class ToldDecisions {

    private ToldDecisions() {}

    /** Tells the settings first, then the decisions. */
    public static void main(String[] arguments) {
        Stream.concat(settings().stream(), decisions().stream()).forEach(System.out::println);
    }

    static List<String> settings() {
        return List.of(
                Locale.getDefault().toLanguageTag(),
                TimeZone.getDefault().getID(),
                Charset.defaultCharset().name(),
                Monetary.getDefaultAmountType().getSimpleName(),
                Money.of(new BigDecimal("123456.78"), "EUR")
                        .getNumber()
                        .numberValueExact(BigDecimal.class)
                        .toPlainString());
    }

    static List<String> decisions() {
        List<String> lines = new ArrayList<>();
        for (Dossier dossier : dossiers()) {
            Map<Readings, Decision> decisions =
                    FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).underEveryReading(dossier);
            decisions.forEach((readings, decision) -> tell(lines, decision));
        }
        lines.add(refusal(() -> euros("1000000000000")));
        lines.add(refusal(() -> euros("0.001")));
        lines.add(refusal(() -> fte("1.2")));
        return lines.stream().flatMap(String::lines).map(ToldDecisions::inAscii).toList();
    }

    private static List<Dossier> dossiers() {
        return List.of(
                dossier(
                        CostLine.staff("Cheffe de projet", euros("48000.00")).withShare(fte("0.50")),
                        services("22000.00")),
                dossier(CostLine.staff("ışık", euros("40000.00")).withShare(fte("0.2")), services("23999.99")),
                dossier(services("416666.66")),
                dossier(services("70000.01"), CostLine.staff("somebody", euros("123456.78"))),
                dossier(services("999999999999.99"), CostLine.of(CostNature.OTHER, euros("999999999999.99"))),
                dossier(CostLine.of(CostNature.STUDIES, FastMoney.of(70001, "EUR")))
                        .withNote(ExplanatoryNote.sentElectronically(LocalDate.of(2025, 2, 28))));
    }

    private static Dossier dossier(CostLine... lines) {
        return Dossier.of(
                        Applicant.of("Communauté d'Iğdır", FrenchLegalForm.of("7346"))
                                .running(PolicyRole.DIRECT),
                        Operation.titled("L'accueil des usagers")
                                .declaring(EXPLORES_AI)
                                .withCostLines(List.of(lines)))
                .withNote(ExplanatoryNote.sentElectronically(LocalDate.of(2025, 2, 27)));
    }

    private static CostLine services(String amount) {
        return CostLine.of(CostNature.SERVICES, euros(amount));
    }

    private static void tell(List<String> lines, Decision decision) {
        Costs costs = decision.costs();
        lines.add(decision.readings().toString());
        lines.add(decision.funding().verdict() + " " + decision.workshops().verdict() + " " + decision.missing());
        Stream.of(
                        decision.funding().aid(),
                        decision.funding().aidUpTo(),
                        costs.presentedDirect(),
                        costs.retainedStaff(),
                        costs.retainedInvestment(),
                        costs.retainedOperating(),
                        costs.retainedDirect(),
                        costs.indirect(),
                        costs.retainedTotal(),
                        costs.computedAid(),
                        decision.firmness().aidFrom(),
                        decision.firmness().aidTo())
                .map(ToldDecisions::exactly)
                .forEach(lines::add);
        lines.add(decision.explain(Locale.FRENCH));
        lines.add(decision.explain(Locale.ENGLISH));
    }

    private static String exactly(MonetaryAmount amount) {
        BigDecimal number = amount.getNumber().numberValueExact(BigDecimal.class);
        return Euros.cents(amount) + " " + number.toPlainString() + " "
                + amount.getClass().getSimpleName();
    }

    private static String refusal(Runnable making) {
        try {
            making.run();
            return "taken";
        } catch (InvalidFactException e) {
            return e.getMessage() + e.fault().message(Locale.FRENCH);
        }
    }

    private static String inAscii(String line) {
        StringBuilder ascii = new StringBuilder();
        line.chars().forEach(character -> {
            if (character < 0x80) {
                ascii.append((char) character);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", character));
            }
        });
        return ascii.toString();
    }
}
