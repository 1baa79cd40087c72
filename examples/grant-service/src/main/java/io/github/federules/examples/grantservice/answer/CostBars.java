package io.github.federules.examples.grantservice.answer;

import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Costs;
import io.github.federules.examples.grantservice.answer.DecisionView.BarView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Bars on one scale, each with its name and amount: from the costs presented to the aid. */
final class CostBars {

    /** The length of the longest bar. */
    private static final long LONGEST = 1000;

    private final long most;
    private final MessageSource texts;
    private final Locale locale;
    private final List<BarView> bars = new ArrayList<>();

    private CostBars(long most, MessageSource texts, Locale locale) {
        this.most = most;
        this.texts = texts;
        this.locale = locale;
    }

    static List<BarView> of(Costs costs, MessageSource texts, Locale locale) {
        long presented = Euros.cents(costs.presented());
        long total = Euros.cents(costs.retainedTotal());
        CostBars drawn = new CostBars(Math.max(presented, total), texts, locale);
        drawn.add("presented", presented);
        drawn.add("notRetained", Euros.cents(costs.setAside()) + Euros.cents(costs.reduced()));
        drawn.add("indirect", Euros.cents(costs.indirect()));
        drawn.add("total", total);
        costs.computedAid().map(Euros::cents).ifPresent(aid -> {
            drawn.add("aid", aid);
            drawn.add("own", total - aid);
        });
        return List.copyOf(drawn.bars);
    }

    private void add(String kind, long cents) {
        if (cents > 0) {
            // All cost lines together are below 10^15 cents, so that the product fits. What is there is seen.
            int length = (int) Math.max(1, cents * LONGEST / most);
            bars.add(new BarView(
                    kind,
                    texts.getMessage("bar." + kind, null, locale),
                    Euros.format(Euros.ofCents(cents), locale),
                    length));
        }
    }
}
