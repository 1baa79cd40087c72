package io.github.federules.core.dossier;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * What is to be done, and at what cost.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Operation.titled("Un assistant pour l'accueil des usagers")
 *     .declaring(EXPLORES_AI)
 *     .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
 *     .cost(SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"))
 * }</pre>
 *
 * @param title what it is called, or empty, not null
 * @param declarations what is declared of it; what is not in the map is unknown, not null
 * @param costLines its costs net of VAT; each line has an identifier, its position from 1 if none was given, not null
 * @param activity the activity that a call's rate may depend on, not null
 * @param realisation when it takes place, not null
 * @param financing who pays for it beside the aid, not null
 * @param aidRate the rate of aid that the managing authority set for it, under a call that gives a range, not null
 */
public record Operation(
        @NotNull Optional<String> title,
        @NotNull Map<@NotNull Declaration, @NotNull Boolean> declarations,
        @NotNull List<@NotNull CostLine> costLines,
        @NotNull Fact<Activity> activity,
        @NotNull Fact<Realisation> realisation,
        @NotNull Fact<FinancingPlan> financing,
        @NotNull Fact<Rate> aidRate) {

    /** The most that all cost lines together may be, in cents: 9 999 999 999 999.99 euros. */
    public static final long MAX_TOTAL_CENTS = 999_999_999_999_999L;

    private static final Operation EMPTY = of(Optional.empty());

    /**
     * Gives each line its identifier and checks that each stands once, and that the total is not too large.
     *
     * @param title what it is called, or empty, not null
     * @param declarations what is declared of it, not null
     * @param costLines its costs, not null
     * @param activity the activity that a call's rate may depend on, not null
     * @param realisation when it takes place, not null
     * @param financing who pays for it beside the aid, not null
     * @param aidRate the rate of aid that the managing authority set for it, not null
     * @throws io.github.federules.core.fault.InvalidFactException if two lines have the same identifier, given or not, or
     *     all lines together are over 9 999 999 999 999.99 euros
     */
    @Coherent
    public Operation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(realisation, "realisation");
        Objects.requireNonNull(financing, "financing");
        Objects.requireNonNull(aidRate, "aidRate");
        declarations.forEach((declaration, holds) -> {
            Objects.requireNonNull(declaration, "declaration");
            Objects.requireNonNull(holds, "holds");
        });
        declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
        costLines = identified(costLines);
    }

    /**
     * Obtains an operation of which nothing is known.
     *
     * @return the operation, without costs, never null
     */
    public static Operation untitled() {
        return EMPTY;
    }

    /**
     * Obtains an operation by its title.
     *
     * @param title what it is called, not null
     * @return the operation, without costs, never null
     */
    public static Operation titled(String title) {
        return of(Optional.of(title));
    }

    private static Operation of(Optional<String> title) {
        return new Operation(
                title, Map.of(), List.of(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    /**
     * Gives a copy of which this is declared to be true.
     *
     * @param declaration what is declared, not null
     * @return the changed copy, never null
     */
    public Operation declaring(Declaration declaration) {
        return declaring(declaration, true);
    }

    /**
     * Gives a copy of which this is declared to be true or false.
     *
     * @param declaration what is declared, not null
     * @param holds whether it is true
     * @return the changed copy, never null
     */
    public Operation declaring(Declaration declaration, boolean holds) {
        Map<Declaration, Boolean> more = new LinkedHashMap<>(declarations);
        more.put(declaration, holds);
        return new Operation(title, more, costLines, activity, realisation, financing, aidRate);
    }

    /**
     * Gives a copy with one more person on it.
     *
     * @param label what people call the line, not null
     * @param amount the cost in euros net of VAT, not null
     * @param share the share of a full-time equivalent, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public Operation staff(String label, MonetaryAmount amount, FteShare share) {
        return with(CostLine.staff(label, amount).withShare(share));
    }

    /**
     * Gives a copy with one more cost.
     *
     * @param nature what it pays for, not null
     * @param label what people call the line, not null
     * @param amount the cost in euros net of VAT, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public Operation cost(CostNature nature, String label, MonetaryAmount amount) {
        return with(CostLine.of(nature, label, amount));
    }

    /**
     * Gives a copy with one more cost line.
     *
     * @param line the line, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if its identifier stands already
     */
    public Operation with(CostLine line) {
        List<CostLine> more = new ArrayList<>(costLines);
        more.add(line);
        return withCostLines(more);
    }

    /**
     * Gives a copy with these cost lines and no others.
     *
     * @param costLines the lines, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if two lines have the same identifier, or all lines
     *     together are over 9 999 999 999 999.99 euros
     */
    public Operation withCostLines(List<CostLine> costLines) {
        return new Operation(title, declarations, costLines, activity, realisation, financing, aidRate);
    }

    /**
     * Gives a copy of another activity.
     *
     * @param activity the activity, not null
     * @return the changed copy, never null
     */
    public Operation withActivity(Activity activity) {
        return new Operation(title, declarations, costLines, Fact.known(activity), realisation, financing, aidRate);
    }

    /**
     * Gives a copy that takes place at another time.
     *
     * @param realisation when it takes place, not null
     * @return the changed copy, never null
     */
    public Operation withRealisation(Realisation realisation) {
        return new Operation(title, declarations, costLines, activity, Fact.known(realisation), financing, aidRate);
    }

    /**
     * Gives a copy that others pay for, beside the aid.
     *
     * @param financing who pays for it, not null
     * @return the changed copy, never null
     */
    public Operation withFinancing(FinancingPlan financing) {
        return new Operation(title, declarations, costLines, activity, realisation, Fact.known(financing), aidRate);
    }

    /**
     * Gives a copy for which the managing authority set another rate of aid, under a call that leaves it a range.
     *
     * @param rate the rate, not null
     * @return the changed copy, never null
     */
    public Operation withAidRate(Rate rate) {
        return new Operation(title, declarations, costLines, activity, realisation, financing, Fact.known(rate));
    }

    /**
     * Gives what is known of a declaration.
     *
     * @param declaration what is asked, not null
     * @return true, false or unknown, never null
     */
    public Fact<Boolean> declared(Declaration declaration) {
        return Fact.ofNullable(declarations.get(declaration));
    }

    private static List<CostLine> identified(List<CostLine> lines) {
        List<CostLine> identified = new ArrayList<>(lines.size());
        Set<String> ids = new HashSet<>();
        long total = 0;
        for (CostLine line : lines) {
            String id = line.id().orElseGet(() -> Integer.toString(identified.size() + 1));
            if (!ids.add(id)) {
                throw Fault.of(FaultCode.DUPLICATE_LINE_ID, Map.of("value", id)).asException();
            }
            identified.add(line.id().isPresent() ? line : line.withId(id));
            total += Euros.cents(line.amount()) + Euros.cents(line.vat());
            if (total > MAX_TOTAL_CENTS) {
                throw Fault.of(FaultCode.TOTAL_TOO_LARGE, Map.of()).asException();
            }
        }
        return List.copyOf(identified);
    }
}
