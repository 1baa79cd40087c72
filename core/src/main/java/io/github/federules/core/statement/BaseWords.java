package io.github.federules.core.statement;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bases of a call in words: a base to which the call gives none is described by its costs, and never named by its code.
 *
 * @param natures the natures that the call knows
 * @param paid the terms that pay costs by line
 * @param added the lump sums and the flat rates
 * @param conditions the words of conditions
 * @param phrases the phrases
 */
public record BaseWords(
        List<CostNature> natures,
        List<EligibleCosts> paid,
        List<AddedCosts> added,
        ConditionWords conditions,
        Phrasebook phrases) {

    private static final int MOST_NATURES = 5;

    /** Returns the label of a base, such as “direct staff costs”. */
    public String of(Base base) {
        if (base.name().isPresent() || base.isOfNatures()) {
            return base.label(locale());
        }
        if (base.ofTerm().isPresent()) {
            return ofTerm(base.ofTerm().get()).orElseGet(() -> base.label(locale()));
        }
        Base.Content content = base.definition().orElse(null);
        if (content instanceof Base.Lines lines) {
            return lines(lines);
        }
        if (content instanceof Base.Combined sum) {
            return all(sum.parts());
        }
        return content instanceof Base.Without less
                ? phrases.phrase("base.without", Map.of("base", of(less.of()), "without", all(less.without())))
                : base.label(locale());
    }

    /** Returns the label after a share of the base, such as “of the direct staff costs”. */
    public String ofShare(Base base) {
        boolean isNamed = base.name().isPresent() || base.isOfNatures();
        if (isNamed || Base.builtIn().contains(base)) {
            return base.labelOfShare(locale());
        }
        boolean areLines =
                base.definition().filter(Base.Lines.class::isInstance).isPresent()
                        || base.ofTerm().flatMap(this::payingLines).isPresent();
        return phrases.phrase(areLines ? "base.costs.of" : "base.of", Map.of("base", of(base)));
    }

    private Locale locale() {
        return phrases.locale();
    }

    private String all(List<Base> bases) {
        return bases.stream().map(this::of).collect(Collectors.joining(phrases.phrase("list.and")));
    }

    private String lines(Base.Lines lines) {
        String costs = costs(lines.natures());
        String ofLines = lines.where()
                .map(where -> phrases.phrase("base.where", Map.of("base", costs, "condition", conditions.of(where))))
                .orElse(costs);
        return lines.party()
                .map(party -> phrases.phrase(
                        "base.borneBy",
                        Map.of(
                                "base",
                                lines.where().isPresent() ? ofLines + "," : ofLines,
                                "condition",
                                conditions.of(party))))
                .orElse(ofLines);
    }

    private String costs(Set<CostNature> natures) {
        return natures.isEmpty()
                ? phrases.phrase("base.costs")
                : Base.lines("costs", natures, Optional.empty()).label(locale());
    }

    private Optional<EligibleCosts> payingLines(String name) {
        return paid.stream()
                .filter(costs -> costs.name().filter(name::equals).isPresent())
                .findFirst();
    }

    private Optional<String> ofTerm(String name) {
        // A regime may name a nature of the call's own.
        Stream<String> ofNature = natures.stream()
                .filter(nature -> nature.code().equals(name))
                .map(nature -> Base.of(nature).label(locale()));
        Stream<String> ofLines = payingLines(name).stream().map(this::paidBy);
        Stream<String> ofAdded = added.stream()
                .filter(costs -> costs.name().filter(name::equals).isPresent())
                .map(costs -> phrases.phrase(
                        costs instanceof FlatRate ? "base.ofFlatRate" : "base.ofLumpSum", cited(costs.clause())));
        return Stream.of(ofNature, ofLines, ofAdded).flatMap(words -> words).findFirst();
    }

    private String paidBy(EligibleCosts costs) {
        boolean isLong = costs.natures().size() > MOST_NATURES;
        return isLong && costs.where().isEmpty()
                ? phrases.phrase("base.paidUnder", cited(costs.clause()))
                : lines(new Base.Lines(isLong ? Set.of() : costs.natures(), costs.where(), Optional.empty()));
    }

    private Map<String, String> cited(Clause clause) {
        return Map.of("clause", PlainText.line(clause.citation(locale())));
    }
}
