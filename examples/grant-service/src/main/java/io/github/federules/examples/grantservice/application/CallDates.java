package io.github.federules.examples.grantservice.application;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.term.Deadline;
import io.github.federules.spring.CallEligibility;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** When calls take applications, and when an application is sent: by the clock of the service, never by what an applicant states. */
@Component
public class CallDates {

    private final CallEligibility eligibility;
    private final Clock clock;
    private final MessageSource texts;
    private final Set<String> offered;

    /**
     * Creates the dates of calls.
     *
     * @param eligibility the calls
     * @param clock the clock of the service
     * @param texts the texts of pages
     * @param offered the ids of the calls that take applications here, or empty for all
     */
    public CallDates(
            CallEligibility eligibility,
            Clock clock,
            MessageSource texts,
            @Value("${grant-service.offered-calls:}") Set<String> offered) {
        this.offered = Set.copyOf(offered);
        this.eligibility = eligibility;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * A call that takes applications.
     *
     * @param id the id
     * @param title the title
     * @param dates from when and until when it takes applications, in words
     */
    public record OfferedCall(String id, String title, String dates) {}

    /**
     * Returns the calls that take applications now.
     *
     * @param locale the language
     * @return the calls
     */
    public List<OfferedCall> offered(Locale locale) {
        return eligibility.catalogue().editions(Submission.unknown()).stream()
                .filter(this::isOpen)
                .map(call -> new OfferedCall(call.id(), call.title().in(locale), dates(call, locale)))
                .toList();
    }

    /**
     * Returns the edition of a call in force today.
     *
     * @param id the id of the call
     * @return the call, or empty if none is in force
     */
    public Optional<Call> today(String id) {
        return eligibility.catalogue().editions(Submission.unknown()).stream()
                .filter(call -> call.id().equals(id))
                .findFirst();
    }

    /**
     * Returns the day by the clock of the service, in France.
     *
     * @return the day
     */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Determines whether a call takes applications now. Where the call leaves open whether the day of the deadline counts, it does
     * here: nobody loses a right to a reading, and the analysis says what depends on it.
     *
     * @param call the call
     * @return false after its deadline, and if it is not offered here
     */
    public boolean isOpen(Call call) {
        boolean isOffered = offered.isEmpty() || offered.contains(call.id());
        return isOffered
                && call.submission()
                        .deadline()
                        .map(deadline -> !local(call, clock.instant())
                                .isAfter(last(
                                        deadline,
                                        call.openQuestions().contains(Question.DEADLINE)
                                                ? DeadlineDay.INCLUSIVE
                                                : call.readings().deadlineDay())))
                        .orElse(true);
    }

    /**
     * Returns the submission of an application that is sent through this service.
     *
     * @param call the call
     * @param at when it is sent
     * @return the submission in the time zone of the deadline
     */
    public Submission sent(Call call, Instant at) {
        LocalDateTime local = local(call, at);
        Submission sent = Submission.sentElectronically(local.toLocalDate());
        // Where no time counts, it is a fact that nothing looks at.
        boolean hasTime = call.submission().deadline().flatMap(Deadline::until).isPresent();
        return hasTime ? sent.at(local.toLocalTime()) : sent;
    }

    // The dossier has no fractions of a second.
    private LocalDateTime local(Call call, Instant at) {
        ZoneId zone = call.submission().deadline().map(Deadline::zone).orElse(clock.getZone());
        return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS);
    }

    private static LocalDateTime last(Deadline deadline, DeadlineDay reading) {
        LocalDate day = deadline.lastDay(reading);
        return day.atTime(deadline.until().orElse(LocalTime.MAX));
    }

    /**
     * Returns from when and until when a call takes applications.
     *
     * @param call the call
     * @param locale the language
     * @return the dates in words
     */
    public String dates(Call call, Locale locale) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        String from = call.edition()
                .from()
                .map(first -> texts.getMessage("call.from", new Object[] {day.format(first)}, locale) + " ")
                .orElse("");
        String until = call.submission()
                .deadline()
                .map(deadline -> {
                    String last = day.format(last(deadline, call.readings().deadlineDay()));
                    return deadline.until()
                            .map(time ->
                                    texts.getMessage("call.untilTime", new Object[] {last, time.toString()}, locale))
                            .orElseGet(() -> texts.getMessage("call.until", new Object[] {last}, locale));
                })
                .orElseGet(() -> texts.getMessage("call.always", null, locale));
        return from + until;
    }
}
