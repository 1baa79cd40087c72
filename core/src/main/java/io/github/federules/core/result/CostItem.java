package io.github.federules.core.result;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.Printed;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * One amount among the {@linkplain Costs costs} of a decision, and how it came about.
 *
 * <pre>{@code
 * for (CostItem item : decision.costs().items()) {
 *     print(item.label(Locale.ENGLISH), item.amount(), item.how());
 * }
 * }</pre>
 */
public final class CostItem {

    // A line of the table begins with blanks or a sign, such as "= Total eligible cost".
    private static final Pattern SIGNS = Pattern.compile("^[ −=+]+");

    /** All cost lines. */
    public static final String PRESENTED = "presented";

    /** The part of the cost lines that is set aside. */
    public static final String SET_ASIDE = "setAside";

    /** All cost lines, excluding those covered only by a flat rate. */
    public static final String PRESENTED_DIRECT = "presentedDirect";

    /** What ceilings take of the direct costs. */
    public static final String REDUCED = "reduced";

    /** The eligible direct costs. */
    public static final String RETAINED_DIRECT = "retainedDirect";

    /** The part of the eligible direct costs that is staff. */
    public static final String RETAINED_STAFF = "retainedStaff";

    /** The part of the eligible direct costs that is investment. */
    public static final String RETAINED_INVESTMENT = "retainedInvestment";

    /** The part of the eligible direct costs that is neither staff nor investment. */
    public static final String RETAINED_OPERATING = "retainedOperating";

    /** The amount that all lump sums and flat rates add. */
    public static final String INDIRECT = "indirect";

    /** The amount that one flat rate adds, after its maximum. */
    public static final String FLAT_RATE = "flatRate";

    /** The amount of one lump sum. */
    public static final String LUMP_SUM = "lumpSum";

    /** The part of the eligible direct costs that one term pays by the unit, before ceilings. */
    public static final String UNIT_COST = "unitCost";

    /** The total eligible cost. */
    public static final String RETAINED_TOTAL = "retainedTotal";

    /** The aid after rate and maximum, regardless of the findings. */
    public static final String COMPUTED_AID = "computedAid";

    private final String code;
    private final MonetaryAmount amount;
    private final Optional<Clause> clause;
    // In the language that somebody reads.
    private final Optional<Function<Locale, String>> words;

    private CostItem(
            String code, MonetaryAmount amount, Optional<Clause> clause, Optional<Function<Locale, String>> words) {
        this.code = Objects.requireNonNull(code, "code");
        this.amount = Objects.requireNonNull(amount, "amount");
        this.clause = clause;
        this.words = words;
    }

    /**
     * Returns an item that needs no explanation, such as a sum of cost lines.
     *
     * @param code what the amount is, one of the constants of this type
     * @param amount the amount in euros
     * @return the item
     */
    public static CostItem of(String code, MonetaryAmount amount) {
        return of(code, amount, Optional.empty());
    }

    /**
     * Returns an item as a stored record has it, without its clause.
     *
     * @param code what the amount is, one of the constants of this type
     * @param amount the amount in euros
     * @param how the rate, its base and its clause, or empty
     * @return the item
     */
    public static CostItem of(String code, MonetaryAmount amount, Optional<LocalizedText> how) {
        Objects.requireNonNull(how, "how");
        return new CostItem(code, amount, Optional.empty(), how.map(text -> text::in));
    }

    /**
     * Returns an item that a term of the call adds.
     *
     * @param code what the amount is, one of the constants of this type
     * @param amount the amount in euros
     * @param clause the clause of the term
     * @param how the rate, its base and its clause in a language, written when somebody reads it, or empty
     * @return the item
     */
    public static CostItem of(
            String code, MonetaryAmount amount, Clause clause, Optional<Function<Locale, String>> how) {
        Objects.requireNonNull(clause, "clause");
        return new CostItem(code, amount, Optional.of(clause), Objects.requireNonNull(how, "how"));
    }

    /**
     * Returns what the amount is.
     *
     * @return one of the constants of this type
     */
    public String code() {
        return code;
    }

    /**
     * Returns the amount.
     *
     * @return the amount in euros
     */
    public MonetaryAmount amount() {
        return amount;
    }

    /**
     * Returns the clause of the flat rate or of the aid.
     *
     * @return the clause; empty for a sum of cost lines, and where a stored record was read
     */
    public Optional<Clause> clause() {
        return clause;
    }

    /**
     * Returns how the amount came about, in both languages.
     *
     * @return the rate, its base and its clause, and the maximum if it limits the amount; empty for a sum of cost lines
     */
    public Optional<LocalizedText> how() {
        return words.map(LocalizedText::of);
    }

    /**
     * Returns how the amount came about, in one language.
     *
     * @param locale French, or anything else for English
     * @return the text; empty for a sum of cost lines
     */
    public Optional<String> how(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return words.map(text -> text.apply(locale));
    }

    /**
     * Returns what the amount is, in words.
     *
     * @param locale French, or anything else for English
     * @return the label, or the code if it is none of the constants of this type
     */
    public String label(Locale locale) {
        Phrasebook phrases = Phrasebook.in(locale);
        // Some lines of the table mean nothing without the line above.
        return Stream.of("cost.alone." + code, "cost." + code)
                .filter(phrases.keys()::contains)
                .findFirst()
                .map(key -> SIGNS.matcher(phrases.phrase(key)).replaceFirst(""))
                .orElse(code);
    }

    /**
     * Determines whether another object is the same amount that came about in the same way.
     *
     * @param other the other object, or null
     * @return true if it is
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CostItem item
                && code.equals(item.code)
                && amount.equals(item.amount)
                && clause.equals(item.clause)
                && how().equals(item.how());
    }

    /**
     * Returns a hash code that fits {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(code, amount, clause);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("CostItem", "code", code, "amount", amount, "how", how());
    }
}
