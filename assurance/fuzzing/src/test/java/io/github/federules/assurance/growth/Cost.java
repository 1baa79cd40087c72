package io.github.federules.assurance.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What work costs.
 *
 * @param steps the steps that it takes, 0 where the agent does not count
 * @param bytes the bytes that it allocates
 */
record Cost(long steps, long bytes) {

    // Four, and room for logarithms and for tables that double.
    private static final double MOST_GROWTH = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Does the work and returns its cost. */
    static Cost of(Runnable work) {
        long steps = Steps.taken();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return new Cost(Steps.taken() - steps, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    /** Determines whether work on four times the input costs more than about four times as much. */
    static boolean isTooMuch(long cost, long ofQuarter) {
        return cost > MOST_GROWTH * ofQuarter;
    }
}
