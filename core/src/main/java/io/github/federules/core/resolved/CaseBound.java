package io.github.federules.core.resolved;

import io.github.federules.core.number.Millionths;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.ShareText;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What a limit compares with in one case: cents, and shares in millionths that are added.
 *
 * @param cents the amount, 0 where there are only shares
 * @param shares the shares
 * @param isStrict whether exactly the bound does not meet the limit
 */
public record CaseBound(long cents, List<CaseShare> shares, boolean isStrict) {

    /**
     * A share of a base in one case.
     *
     * @param factor how many times the base, in millionths
     * @param of the base
     */
    public record CaseShare(long factor, CaseBase of) {}

    // Over every amount that there is. Each share is less than a quarter of what a long holds.
    private static final long MOST = Long.MAX_VALUE / 2;

    /** Copies the list. */
    public CaseBound {
        shares = List.copyOf(shares);
    }

    /** Returns the greatest amount that is within an upper bound. */
    public long most(ToLongFunction<CaseBase> amounts) {
        return isStrict ? sum(amounts, true) - 1 : sum(amounts, false);
    }

    /** Returns the least amount that reaches a lower bound. */
    public long least(ToLongFunction<CaseBase> amounts) {
        return isStrict ? sum(amounts, false) + 1 : sum(amounts, true);
    }

    // Exactly: whole cents and millionths of a cent are added by themselves.
    private long sum(ToLongFunction<CaseBase> amounts, boolean isUp) {
        long whole = cents;
        long rest = 0;
        for (int i = 0; i < shares.size(); i++) {
            CaseShare share = shares.get(i);
            long amount = amounts.applyAsLong(share.of());
            whole = Math.min(MOST, whole + amount / Millionths.WHOLE * share.factor());
            rest += amount % Millionths.WHOLE * share.factor();
        }
        return whole + Math.floorDiv(isUp ? rest + Millionths.WHOLE - 1 : rest, Millionths.WHOLE);
    }

    /** Returns the bound in words: an amount, or shares of other bases. */
    public String words(Function<CaseBase, String> ofShare, Phrasebook phrases) {
        if (shares.isEmpty()) {
            return phrases.formats().euros(cents);
        }
        return shares.stream()
                .map(share -> ShareText.of(share.factor(), ofShare.apply(share.of()), phrases))
                .collect(Collectors.joining(phrases.phrase("value.plus")));
    }
}
