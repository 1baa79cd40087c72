package io.github.federules.proofs.promise;

import static io.github.federules.proofs.term.Terms.ZERO;
import static io.github.federules.proofs.term.Terms.name;
import static io.github.federules.proofs.term.Terms.number;

import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.proofs.model.CallModel;
import io.github.federules.proofs.model.Definition;
import io.github.federules.proofs.model.Facts;
import io.github.federules.proofs.model.Fraction;
import io.github.federules.proofs.model.Instance;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.model.Parameters;
import io.github.federules.proofs.term.Sort;
import io.github.federules.proofs.term.Term;
import io.github.federules.proofs.term.Terms;
import io.github.federules.proofs.theorem.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** That no amount leaves 64 bits, whatever a dossier says that the records accept. */
final class OverflowPromises {

    private static final Term MOST = number(Long.MAX_VALUE);

    private final Parameters call;

    private OverflowPromises(Parameters call) {
        this.call = call;
    }

    static List<Promise> of(Parameters call) {
        OverflowPromises promises = new OverflowPromises(call);
        List<Promise> all = new ArrayList<>();
        all.add(new Promise(
                "Within what records accept, every amount on the way fits in 64 bits, and none is negative.",
                promises::fits));
        for (Fraction fraction : promises.fractions()) {
            all.add(new Promise(
                    "Where the code multiplies an amount by " + fraction.numerator() + " in 64 bits, the product fits.",
                    model -> multiplied(model, fraction)));
        }
        return all;
    }

    private Theorem fits(Model model) {
        Instance dossier = model.of("dossier");
        Term lines = Terms.sum(Facts.costs().stream().map(dossier::get).toList());
        Term account = number(Euros.MAX_CENTS);
        Map<String, Sort> sorts = model.sorts();
        List<Term> fitting = new ArrayList<>();
        for (Definition each : model.definitions()) {
            if (sorts.get(each.name()) == Sort.INTEGER) {
                Term amount = dossier.get(each.name());
                fitting.add(ZERO.isAtMost(amount).and(amount.isAtMost(MOST)));
            }
        }
        fitting.add(dossier.get(CallModel.COMPARED_DIRECT)
                .plus(dossier.get(CallModel.COMPARED_INDIRECT))
                .isAtMost(MOST));
        fitting.add(dossier.get(CallModel.COMPUTED_AID)
                .plus(dossier.get(Facts.OTHER_PUBLIC_AID))
                .isAtMost(MOST));
        return Theorem.of(dossier, Terms.all(fitting))
                .by(Amounts.of(dossier))
                .given(
                        // Net and tax, each up to the most that the lines of an operation may add up to.
                        lines.isAtMost(number(2 * Operation.MAX_TOTAL_CENTS)),
                        dossier.get(Facts.OWN_FUNDS).isAtMost(account),
                        dossier.get(Facts.OTHER_PUBLIC_AID).isAtMost(account));
    }

    // The code multiplies if the cents are at most 2^63 - 1 divided by the numerator, and the rest of it left out.
    private static Theorem multiplied(Model model, Fraction fraction) {
        Term cents = name("cents");
        Term quotient = name("quotient");
        Term rest = name("rest");
        Term product = fraction.exact(cents);
        return new Theorem(
                List.of(model.of("dossier")),
                Map.of("cents", Sort.INTEGER, "quotient", Sort.INTEGER, "rest", Sort.INTEGER),
                List.of(
                        ZERO.isLessThan(fraction.numerator()),
                        fraction.exact(quotient).plus(rest).is(MOST),
                        ZERO.isAtMost(rest),
                        rest.isLessThan(fraction.numerator()),
                        ZERO.isAtMost(cents),
                        cents.isAtMost(quotient)),
                ZERO.isAtMost(product).and(product.isAtMost(MOST)));
    }

    private List<Fraction> fractions() {
        List<Fraction> fractions = new ArrayList<>();
        call.flatRates().forEach(each -> fractions.add(each.rate()));
        fractions.add(call.rate());
        fractions.add(call.ownShare());
        return fractions.stream()
                .filter(each -> !each.numerator().equals(ZERO))
                .distinct()
                .toList();
    }
}
