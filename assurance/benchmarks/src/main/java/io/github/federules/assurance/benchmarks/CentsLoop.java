package io.github.federules.assurance.benchmarks;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import java.util.List;

/** A bare loop with cents in a long: sums, flat rate, rate and cap, and no rule. */
final class CentsLoop implements Rival {

    private record CentsLine(LineKind kind, long cents, int billionths) {}

    private static final int MINIMUM_SHARE = 200_000_000;
    private static final long CAP = 25_000_000;
    private static final long MINIMUM = 7_000_000;

    private final CentsLine[][] dossiers = VariedDossiers.all().stream()
            .map(dossier -> lines(dossier).toArray(CentsLine[]::new))
            .toArray(CentsLine[][]::new);

    private static List<CentsLine> lines(Dossier dossier) {
        return dossier.operation().costLines().stream().map(CentsLoop::line).toList();
    }

    private static CentsLine line(CostLine line) {
        return new CentsLine(
                LineKind.of(line.nature()),
                Euros.cents(line.amount()),
                line.share()
                        .find()
                        .map(share -> share.value().movePointRight(9).intValueExact())
                        .orElse(0));
    }

    @Override
    public Object decide(int number) {
        return aid(total(dossiers[number]));
    }

    @Override
    public RivalAnswer answer(int number) {
        long total = total(dossiers[number]);
        return new RivalAnswer(total >= MINIMUM, aid(total));
    }

    private static long total(CentsLine[] lines) {
        long staff = 0;
        long others = 0;
        for (CentsLine line : lines) {
            switch (line.kind()) {
                case STAFF -> staff += line.billionths() >= MINIMUM_SHARE ? line.cents() : 0;
                case NOT_PAID -> {}
                default -> others += line.cents();
            }
        }
        return staff + others + staff * 15 / 100;
    }

    private static long aid(long total) {
        return Math.min(CAP, total * 60 / 100);
    }
}
