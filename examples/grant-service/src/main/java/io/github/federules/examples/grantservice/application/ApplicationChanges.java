package io.github.federules.examples.grantservice.application;

import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.seal.ContentHash;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of applications. Each is one transaction with its entry in the audit log: neither is there without the other. */
@Service
public class ApplicationChanges {

    private final Applications applications;
    private final SubmissionRegister register;
    private final ApplicationEvents events;
    private final AuditLog log;
    private final Clock clock;
    private final int mostDrafts;

    ApplicationChanges(
            Applications applications,
            SubmissionRegister register,
            ApplicationEvents events,
            AuditLog log,
            Clock clock,
            @Value("${grant-service.drafts-per-account}") int mostDrafts) {
        this.applications = applications;
        this.register = register;
        this.events = events;
        this.log = log;
        this.clock = clock;
        this.mostDrafts = mostDrafts;
    }

    /**
     * Returns how many drafts an account may have.
     *
     * @return the number of {@code grant-service.drafts-per-account}
     */
    public int mostDrafts() {
        return mostDrafts;
    }

    /**
     * Adds a draft.
     *
     * @param owner the applicant
     * @param content what it states
     * @return the key, or empty if the applicant has as many drafts as are allowed
     */
    @Transactional
    public Optional<UUID> start(Account owner, ApplicationContent content) {
        if (applications.lockAndCountDrafts(owner.id()) >= mostDrafts) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        long number = applications.nextNumber();
        applications.add(id, number, owner.id(), content, now(), null, null);
        log.add(owner.getUsername(), AuditAction.APPLICATION_STARTED, ApplicationRow.reference(number));
        return Optional.of(id);
    }

    /**
     * Replaces the dossier of a draft.
     *
     * @param owner the applicant
     * @param draft the draft as it was read
     * @param content what it states now
     * @return false if it was changed, submitted or deleted meanwhile; then nothing is replaced
     */
    @Transactional
    public boolean save(Account owner, GrantApplication draft, ApplicationContent content) {
        return save(owner, draft, content, now(), null, AuditAction.APPLICATION_SAVED);
    }

    /**
     * Keeps what is typed into a draft, without an entry in the audit log: this happens at every pause of a person who types.
     *
     * @param owner the applicant
     * @param draft the draft as it was read
     * @param content what it states now, or empty if it cannot be used yet
     * @param typed what was typed, as JSON
     * @return false if it was saved, submitted or deleted meanwhile; then nothing is kept
     */
    @Transactional
    public boolean keep(Account owner, GrantApplication draft, Optional<ApplicationContent> content, String typed) {
        return content.map(each -> applications.save(owner.id(), draft, each, now(), null, false))
                .orElseGet(() -> applications.keep(owner.id(), draft, typed, now()));
    }

    /**
     * Replaces the dossier of a draft and submits it.
     *
     * @param owner the applicant
     * @param draft the draft as it was read
     * @param content what it states now, with the time of sending
     * @param now the time of sending, to the microsecond
     * @return false if it was changed, submitted or deleted meanwhile; then nothing is submitted
     */
    @Transactional
    public boolean submit(Account owner, GrantApplication draft, ApplicationContent content, Instant now) {
        ApplicationSeal seal = seal(draft.id(), draft.row().number(), owner, content, now);
        return save(owner, draft, content, now, seal, AuditAction.APPLICATION_SUBMITTED);
    }

    private boolean save(
            Account owner,
            GrantApplication draft,
            ApplicationContent content,
            Instant now,
            @Nullable ApplicationSeal seal,
            AuditAction action) {
        if (!applications.save(owner.id(), draft, content, now, seal, true)) {
            return false;
        }
        if (seal != null) {
            register.add(seal);
        }
        log.add(owner.getUsername(), action, draft.reference());
        return true;
    }

    /**
     * Withdraws an application that was sent.
     *
     * @param owner the applicant
     * @param sent the application
     * @return false if it was withdrawn or decided meanwhile; then nothing is changed
     */
    @Transactional
    public boolean withdraw(Account owner, GrantApplication sent) {
        if (!events.add(sent.id(), ApplicationEvent.withdrawal(owner.getUsername(), now()))) {
            return false;
        }
        log.add(owner.getUsername(), AuditAction.APPLICATION_WITHDRAWN, sent.reference());
        return true;
    }

    /**
     * Deletes a draft.
     *
     * @param owner the applicant
     * @param draft the draft as it was read
     * @return false if it was changed or submitted meanwhile; then nothing is deleted
     */
    @Transactional
    public boolean delete(Account owner, GrantApplication draft) {
        if (!applications.delete(owner.id(), draft)) {
            return false;
        }
        log.add(owner.getUsername(), AuditAction.APPLICATION_DELETED, draft.reference());
        return true;
    }

    /**
     * Adds an application that was filed elsewhere, unless it is here already.
     *
     * @param officer the officer who imports it
     * @param filed what it is called there
     * @param content what it states
     * @return the application, or that which was imported before
     */
    @Transactional
    public FiledApplication importFiled(Account officer, FiledNumber filed, ApplicationContent content) {
        UUID id = UUID.randomUUID();
        long number = applications.nextNumber();
        Instant now = now();
        ApplicationSeal seal = seal(id, number, officer, content, now);
        if (!applications.add(id, number, officer.id(), content, now, seal, filed)) {
            return applications.filed(filed);
        }
        register.add(seal);
        String reference = ApplicationRow.reference(number);
        log.add(officer.getUsername(), AuditAction.APPLICATION_IMPORTED, reference);
        return new FiledApplication(id, reference, true);
    }

    private static ApplicationSeal seal(
            UUID id, long number, Account owner, ApplicationContent content, Instant submittedAt) {
        String sha256 = ContentHash.ofJson(content.dossier()).orElseThrow();
        return new ApplicationSeal(id, number, owner.id(), content.call(), sha256, submittedAt, content.listed());
    }

    /**
     * Returns the time by the clock of the service.
     *
     * @return the time, to the microsecond as PostgreSQL keeps it
     */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
