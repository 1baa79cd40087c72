package io.github.federules.examples.grantservice.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    private final WrongPasswords byName = new WrongPasswords(MOST_FOR_NAME, MEMORY_OF_NAMES);
    private final WrongPasswords byAddress = new WrongPasswords(MOST_FROM_ADDRESS, WrongPasswords.PAUSE);

    LoginTries(Clock clock) {
        this.clock = clock;
    }

    /**
     * Begins a try, which must be ended. Waits as long as too many are running.
     *
     * @return false if the name or the address must wait; then nothing has begun
     */
    synchronized boolean begin(String name, String address) throws InterruptedException {
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
            wait();
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
