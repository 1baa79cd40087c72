package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.model.DossierInputs.FINANCING;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.term.Base;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.Feel;
import java.util.ArrayList;
import java.util.List;

/**
 * The amount of a base in FEEL.
 *
 * @param feel the amount
 * @param needs the nodes that it needs
 */
record BaseFeel(String feel, List<String> needs) {

    /** Determines whether a model has the amount of a base. */
    static boolean isKnown(Base base) {
        return base.isOfCosts()
                ? base.equals(Base.TOTAL) || isOfNatures(base)
                : !base.equals(Base.DE_MINIMIS) && !base.equals(Base.SCORE);
    }

    /** Determines whether a base is all lines of some natures, whatever they answer and whichever term pays them. */
    static boolean isOfNatures(Base base) {
        return !base.equals(Base.TOTAL)
                && base.ofTerm().isEmpty()
                && !(base.definition().orElse(null) instanceof Base.Lines lines
                        && (lines.where().isPresent() || lines.party().isPresent()))
                && base.parts().stream().allMatch(BaseFeel::isOfNatures);
    }

    /** Returns the amount of a base, on one side of the costs. */
    static BaseFeel of(Draft draft, Base base, CostSide side) {
        if (base.equals(Base.TOTAL) || base.equals(Base.DIRECT)) {
            String total = side.total(base.equals(Base.TOTAL) ? CostChapter.TOTAL : CostChapter.DIRECT);
            return new BaseFeel(total, List.of(total));
        }
        if (base.isOfCosts()) {
            // The sum of an empty list is null in FEEL, but 0 here.
            return new BaseFeel(
                    "sum(append(" + side.lines() + "[" + condition(base) + "].amount, 0))", List.of(side.lines()));
        }
        List<String> parts = new ArrayList<>();
        if (base.containsAid() && draft.call().funding().aid().isPresent()) {
            parts.add(AidChapter.COMPUTED_AID);
        }
        base.part().map(BaseFeel::place).ifPresent(parts::add);
        String sum = parts.isEmpty() ? "0" : String.join(" + ", parts);
        return new BaseFeel(
                parts.size() > 1 ? "(" + sum + ")" : sum,
                parts.stream().map(DossierInputs::root).toList());
    }

    /** Returns the condition, in a filter, that a line is in a base of natures. */
    static String condition(Base base) {
        List<String> natures = CostNature.standard().stream()
                .filter(base::contains)
                .map(CostNature::code)
                .toList();
        return natures.size() == 1
                ? "item.nature = " + Feel.text(natures.get(0))
                : "list contains(" + Feel.list(natures) + ", item.nature)";
    }

    /** Returns the place of a part of the financing plan. */
    static String place(FinancingPlan.Part part) {
        return part.fact().path().substring(FactKind.FINANCING.path().length() - FINANCING.length());
    }
}
