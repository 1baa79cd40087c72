package io.github.federules.core.assessment;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides whole cents in proportion to weights, so that the parts add up to the whole. */
final class Apportionment {

    private Apportionment() {}

    /**
     * The part of each weight: its exact share rounded down, and one cent more for those whose share lost most by that, the
     * first where two lost the same. No part differs from its exact share by a cent or more.
     */
    static long[] of(long whole, long[] weights) {
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
