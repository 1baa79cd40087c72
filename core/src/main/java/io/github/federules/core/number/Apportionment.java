package io.github.federules.core.number;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The division of whole cents in proportion to weights: the parts add up to the whole. */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Returns the part of each weight: its exact share rounded down, and one cent more for those that lost most by
     * rounding; of two that lost the same, the first gets the cent. No part differs from its exact share by a cent or
     * more.
     */
    public static long[] of(long whole, long[] weights) {
        BigInteger sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        long[] parts = new long[weights.length];
        if (sum.signum() == 0) {
            return parts;
        }
        BigInteger[] lost = new BigInteger[weights.length];
        long left = whole;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] divided = BigInteger.valueOf(whole)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            parts[i] = divided[0].longValueExact();
            lost[i] = divided[1];
            left -= parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
