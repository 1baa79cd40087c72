package io.github.federules.feder.laws;

import static io.github.federules.feder.laws.TheCall.cents;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Remedy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;

/** What must change nothing changes nothing. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class InvarianceLaws {

    @Property
    void the_order_of_the_lines_changes_nothing_but_the_order_of_what_is_stated_of_them(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings,
            @ForAll Random random) {
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        Collections.shuffle(lines, random);
        Dossier shuffled = withLines(dossier, lines);
        Decision decision = TheCall.decide(dossier, readings);
        Decision other = TheCall.decide(shuffled, readings);

        assertSameAnswer(decision, other);
        assertThat(Set.copyOf(other.setAside())).isEqualTo(Set.copyOf(decision.setAside()));
        assertThat(other.setAside().stream().map(SetAside::line))
                .containsExactlyElementsOf(lines.stream()
                        .filter(line -> decision.setAside().stream()
                                .anyMatch(aside -> aside.line().equals(line)))
                        .toList());
        assertThat(missingById(other)).isEqualTo(missingById(decision));
    }

    @Property
    void a_line_that_is_no_staff_may_be_split_in_two(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings,
            @ForAll @IntRange(max = 7) int index,
            @ForAll @IntRange(max = 100) int percent) {
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        Assume.that(index < lines.size() && !lines.get(index).nature().equals(CostNature.STAFF));
        long whole = cents(lines.get(index).amount());
        long part = whole / 100 * percent;
        CostLine other = lines.get(index).withAmount(Euros.ofCents(part)).withId("the other part");
        lines.set(index, lines.get(index).withAmount(Euros.ofCents(whole - part)));
        lines.add(other);
        Decision decision = TheCall.decide(dossier, readings);
        Decision split = TheCall.decide(withLines(dossier, lines), readings);

        assertSameAnswer(decision, split);
        assertThat(split.missing()).isEqualTo(decision.missing());
    }

    @Provide
    Arbitrary<CostNature> notStaff() {
        return Arbitraries.of(CostNature.standard()).filter(nature -> !nature.equals(CostNature.STAFF));
    }

    @Property
    void a_line_that_costs_nothing_changes_nothing_for_costs_that_are_no_staff(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings,
            @ForAll("notStaff") CostNature nature) {
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        // Without lines the budget is open, and one line makes it complete.
        Assume.that(!lines.isEmpty());
        lines.add(CostLine.of(nature, Euros.ZERO).withId("nothing"));

        assertSameAnswer(TheCall.decide(dossier, readings), TheCall.decide(withLines(dossier, lines), readings));
    }

    @Property
    void another_money_library_or_scale_gives_the_very_same_decision(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        Decision decision = TheCall.decide(dossier, readings);
        List<UnaryOperator<MonetaryAmount>> ways = List.of(
                amount -> FastMoney.of(number(amount), "EUR"),
                amount -> Money.of(number(amount).setScale(12), "EUR"),
                amount -> Money.of(number(amount).stripTrailingZeros(), "EUR"),
                amount -> RoundedMoney.of(number(amount), Monetary.getCurrency("EUR")));

        for (UnaryOperator<MonetaryAmount> way : ways) {
            List<CostLine> lines = dossier.operation().costLines().stream()
                    .map(line -> line.withAmount(way.apply(line.amount())))
                    .toList();
            Decision other = TheCall.decide(withLines(dossier, lines), readings);

            assertThat(other).isEqualTo(decision).hasSameHashCodeAs(decision);
            assertThat(other.explain(Locale.FRENCH)).isEqualTo(decision.explain(Locale.FRENCH));
        }
    }

    @Property
    void what_people_and_lines_are_called_changes_nothing_else(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        List<CostLine> lines = dossier.operation().costLines().stream()
                .map(line -> line.withId("id of " + line.id().orElseThrow()).withLabel("other"))
                .map(line -> line.person()
                        .map(name -> line.withPerson("id of " + name))
                        .orElse(line))
                .toList();
        Criterion nobodyAsked =
                Criterion.yesNo("NOBODY_ASKED", Subject.OPERATION, new LocalizedText("est-ce vrai", "is it true"));
        Operation renamed = dossier.operation().withCostLines(lines).declaring(nobodyAsked, false);
        Decision decision = TheCall.decide(dossier, readings);
        Decision other =
                TheCall.decide(dossier.withOperation(renamed).withId("other").withCall("hdf-ai-2025"), readings);

        assertSameAnswer(decision, other);
        assertThat(other.missing())
                .extracting(MissingFact::path)
                .isEqualTo(decision.missing().stream().map(MissingFact::path).toList());
        assertThat(other.setAside())
                .extracting(SetAside::reason)
                .isEqualTo(decision.setAside().stream().map(SetAside::reason).toList());
    }

    private static void assertSameAnswer(Decision decision, Decision other) {
        assertThat(other.tracks()).isEqualTo(decision.tracks());
        assertThat(other.costs().retainedTotal()).isEqualTo(decision.costs().retainedTotal());
        assertThat(other.costs()).isEqualTo(decision.costs());
        assertThat(findings(other)).isEqualTo(findings(decision));
        assertThat(other.robustness()).isEqualTo(decision.robustness());
    }

    /** The findings, a remedy without the identifiers of lines, which it names in their order. */
    private static List<Object> findings(Decision decision) {
        return decision.findings().stream()
                .<Object>map(finding -> List.of(
                        finding.rule(),
                        finding.outcome(),
                        finding.figures(),
                        finding.remedy().map(InvarianceLaws::changes).orElse(Set.of())))
                .toList();
    }

    private static Set<Object> changes(Remedy remedy) {
        return remedy.options().stream().map(InvarianceLaws::withoutLines).collect(Collectors.toSet());
    }

    private static Object withoutLines(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().stream().map(InvarianceLaws::withoutLines).toList();
        }
        return change instanceof Change.RaiseShare ? change.code() : change;
    }

    /** The missing facts, a share by the line's identifier instead of its place. */
    private static Set<String> missingById(Decision decision) {
        List<CostLine> lines = decision.dossier().operation().costLines();
        List<String> places = IntStream.range(0, lines.size())
                .mapToObj(i -> "operation.costLines[" + i + "].fte")
                .toList();
        return decision.missing().stream()
                .map(MissingFact::path)
                .map(path -> places.contains(path)
                        ? lines.get(places.indexOf(path)).id().orElseThrow()
                        : path)
                .collect(Collectors.toSet());
    }

    private static Dossier withLines(Dossier dossier, List<CostLine> lines) {
        return dossier.withOperation(dossier.operation().withCostLines(lines));
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }
}
