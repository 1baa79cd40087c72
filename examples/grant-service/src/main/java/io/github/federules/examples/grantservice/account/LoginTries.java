package io.github.federules.examples.grantservice.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords, so that nobody can try many of them.
 *
 * <p>A try is counted before its password is looked at. As many tries run at once as could all be wrong; the others wait for
 * them. So tries at once are no more than tries one after the other. A right password makes none of them forgotten: a guesser may
 * have one, and a program sends its own all the time.
 */
@Component
class LoginTries {

    static final int MOST_FOR_NAME = 5;
    static final int MOST_FROM_ADDRESS = 30;
    // Longer than the pause, so that a guesser has one try after it, and not five.
    static final Duration MEMORY_OF_NAMES = Duration.ofMinutes(15);

    private final Clock clock;
    private final Duration patience;
    private final WrongPasswords byName = new WrongPasswords(MOST_FOR_NAME, MEMORY_OF_NAMES, WrongPasswords.MOST_KEYS);
    private final WrongPasswords byAddress =
            new WrongPasswords(MOST_FROM_ADDRESS, WrongPasswords.PAUSE, WrongPasswords.MOST_KEYS);

    LoginTries(Clock clock, @Value("${grant-service.login-patience}") Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Begins a try, which must be ended. Waits while too many are running.
     *
     * @return false if the name or the address must wait; then nothing has begun
     * @throws BusyLoginException if too many are still running at the end of the patience; then nothing has begun
     */
    synchronized boolean begin(String name, String address) throws InterruptedException {
        // Not of the clock, which may be set while somebody waits.
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Instant now = clock.instant();
            if (byName.mustWait(name, now) || byAddress.mustWait(address, now)) {
                return false;
            }
            if (!byName.isFull(name, now) && !byAddress.isFull(address, now)) {
                byName.begin(name);
                byAddress.begin(address);
                return true;
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new BusyLoginException();
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    synchronized void wrong(String name, String address) {
        byName.add(name, clock.instant());
        byAddress.add(address, clock.instant());
    }

    synchronized void end(String name, String address) {
        byName.end(name);
        byAddress.end(address);
        notifyAll();
    }
}
