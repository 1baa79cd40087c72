package io.github.federules.core.screening;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Screens priced cost lines: each is retained, set aside or in doubt as a whole. */
public record LineScreen(Pricing pricing, LineFates fates) {

    /** Screens all lines. */
    public Screening ofAll() {
        Sums sums = new Sums();
        int count = pricing.lines().size();
        for (int i = 0; i < count; i++) {
            add(i, sums);
        }
        return sums.screening();
    }

    /**
     * Screens the lines of each bearer by themselves, in one pass.
     *
     * @param bearers the place of the bearer of each line, from 0
     * @param count the number of bearers
     */
    public List<Screening> ofEach(int[] bearers, int count) {
        Sums[] sums = new Sums[count];
        Arrays.setAll(sums, i -> new Sums());
        for (int i = 0; i < bearers.length; i++) {
            add(i, sums[bearers[i]]);
        }
        return Arrays.stream(sums).map(Sums::screening).toList();
    }

    private void add(int line, Sums sums) {
        int group = fates.group(line);
        long cents = pricing.cents(line, group);
        sums.presented[group] += cents;
        Fate fate = fates.at(line, group);
        if (fate == Fate.RETAINED) {
            sums.retained[group] += cents;
        } else if (fate == Fate.SHARE_UNKNOWN) {
            sums.addDoubt(fates.doubt(line), group, cents);
        }
    }

    private final class Sums {

        private final long[] presented = new long[pricing.scheme().groups()];
        private final long[] retained = new long[pricing.scheme().groups()];
        private @Nullable Doubts doubts;

        void addDoubt(int doubt, int group, long cents) {
            Doubts known = doubts == null ? new Doubts(fates.doubts()) : doubts;
            known.add(doubt, group, cents);
            doubts = known;
        }

        Screening screening() {
            return new Screening(pricing.withVat(), presented, retained, doubts);
        }
    }
}
