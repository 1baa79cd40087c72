package io.github.federules.examples.budgetsimulation.population;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The cost lines of a total: persons first, then other costs. Their amounts add up to the total, to the cent. */
final class DrawnCosts {

    private static final Weights<CostNature> NATURES = new Weights<CostNature>()
            .with(CostNature.SERVICES, 22)
            .with(CostNature.DIGITAL_EQUIPMENT, 18)
            .with(CostNature.STUDIES, 14)
            .with(CostNature.SOFTWARE_SUBSCRIPTION, 10)
            .with(CostNature.TRAVEL, 9)
            .with(CostNature.SOFTWARE_PURCHASE, 6)
            .with(CostNature.TRAINING, 5)
            .with(CostNature.COMMUNICATION, 5)
            .with(CostNature.OTHER, 4)
            .with(CostNature.DATA_HOSTING, 3)
            .with(CostNature.INFRASTRUCTURE, 3)
            .with(CostNature.MAINTENANCE, 1);

    List<CostLine> lines(long total, SeededDraws draws) {
        List<CostLine> lines = new ArrayList<>();
        long left = total;
        if (draws.happens(850)) {
            // 20 to 70% of the total
            long staff = total / 1000 * draws.between(200, 700);
            left -= staff;
            int persons = draws.between(1, 4);
            for (int person = 1; person <= persons; person++) {
                long amount = person == persons ? staff : staff / (persons - person + 1) / 100 * draws.between(50, 150);
                staff -= amount;
                lines.add(person(person, amount, draws));
            }
        }
        int others = draws.between(1, 4);
        for (int other = 1; other <= others; other++) {
            long amount = other == others ? left : left / (others - other + 1) / 100 * draws.between(50, 150);
            left -= amount;
            lines.add(CostLine.of(NATURES.draw(draws), Euros.ofCents(amount)));
        }
        return lines;
    }

    private static CostLine person(int number, long amount, SeededDraws draws) {
        CostLine line =
                CostLine.staff("Personne " + number, Euros.ofCents(amount)).withPerson("P" + number);
        int share = draws.below(100);
        if (share < 2) {
            return line;
        }
        // 20 of 98 are below a fifth of a full-time equivalent: 10 or 15%. The others: 20 to 100%, in steps of 5%.
        int percent = share < 22 ? 10 + 5 * draws.below(2) : 20 + 5 * draws.below(17);
        return line.withShare(FteShare.fte(BigDecimal.valueOf(percent, 2)));
    }
}
