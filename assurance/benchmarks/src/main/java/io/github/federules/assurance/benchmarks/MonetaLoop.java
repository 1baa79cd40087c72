package io.github.federules.assurance.benchmarks;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.javamoney.moneta.Money;

/** A bare loop with Moneta's Money: sums, flat rate, rate and cap, and no rule. */
final class MonetaLoop implements Rival {

    private record MoneyLine(LineKind kind, Money amount, BigDecimal share) {}

    private static final CurrencyUnit EURO = Monetary.getCurrency("EUR");
    private static final BigDecimal MINIMUM_SHARE = new BigDecimal("0.20");
    private static final BigDecimal FLAT_RATE = new BigDecimal("0.15");
    private static final BigDecimal RATE = new BigDecimal("0.60");
    private static final Money CAP = Money.of(250_000, EURO);
    private static final Money MINIMUM = Money.of(70_000, EURO);

    private final MoneyLine[][] dossiers = VariedDossiers.all().stream()
            .map(dossier -> lines(dossier).toArray(MoneyLine[]::new))
            .toArray(MoneyLine[][]::new);

    private static List<MoneyLine> lines(Dossier dossier) {
        return dossier.operation().costLines().stream().map(MonetaLoop::line).toList();
    }

    private static MoneyLine line(CostLine line) {
        return new MoneyLine(
                LineKind.of(line.nature()),
                Money.of(line.amount().getNumber().numberValueExact(BigDecimal.class), EURO),
                line.share().find().map(share -> share.value()).orElse(BigDecimal.ZERO));
    }

    @Override
    public Object decide(int number) {
        return aid(total(dossiers[number]));
    }

    @Override
    public RivalAnswer answer(int number) {
        Money total = total(dossiers[number]);
        return new RivalAnswer(
                total.isGreaterThanOrEqualTo(MINIMUM),
                aid(total)
                        .getNumber()
                        .numberValueExact(BigDecimal.class)
                        .movePointRight(2)
                        .longValueExact());
    }

    private static Money total(MoneyLine[] lines) {
        Money staff = Money.zero(EURO);
        Money others = Money.zero(EURO);
        for (MoneyLine line : lines) {
            switch (line.kind()) {
                case STAFF -> {
                    if (line.share().compareTo(MINIMUM_SHARE) >= 0) {
                        staff = staff.add(line.amount());
                    }
                }
                case NOT_PAID -> {}
                default -> others = others.add(line.amount());
            }
        }
        return staff.add(others).add(toCents(staff.multiply(FLAT_RATE)));
    }

    private static Money aid(Money total) {
        Money aid = toCents(total.multiply(RATE));
        return aid.isGreaterThan(CAP) ? CAP : aid;
    }

    private static Money toCents(Money amount) {
        return Money.of(amount.getNumber().numberValueExact(BigDecimal.class).setScale(2, RoundingMode.DOWN), EURO);
    }
}
