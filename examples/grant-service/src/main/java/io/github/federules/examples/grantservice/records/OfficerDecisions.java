package io.github.federules.examples.grantservice.records;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.result.Verdict;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.ApplicationChanges;
import io.github.federules.examples.grantservice.application.ApplicationEvent;
import io.github.federules.examples.grantservice.application.ApplicationEvents;
import io.github.federules.examples.grantservice.application.ApplicationState;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.ListedFacts;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.seal.SealCheck;
import io.github.federules.jackson.DecisionRecord;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of officers on applications. Each keeps the analysis that it was made on as a record, whether it follows it or not. */
@Service
public class OfficerDecisions {

    private final SavedRecords records;
    private final ApplicationEvents events;
    private final ApplicationChanges changes;
    private final AuditLog log;

    OfficerDecisions(SavedRecords records, ApplicationEvents events, ApplicationChanges changes, AuditLog log) {
        this.records = records;
        this.events = events;
        this.changes = changes;
        this.log = log;
    }

    /**
     * Decides on an application, with its entry in the audit log and a record of the analysis, in one transaction.
     *
     * @param officer the officer
     * @param application the application
     * @param analysis the analysis
     * @param kind whether it is approved or rejected
     * @param aidCents the aid that is granted, in cents, or empty without one
     * @param reasons the reasons
     * @return false if the application was withdrawn; then nothing is saved
     */
    @Transactional
    public boolean decide(
            Account officer,
            GrantApplication application,
            Decision analysis,
            ApplicationState kind,
            Optional<Long> aidCents,
            String reasons) {
        if (events.of(application.id()).stream().anyMatch(event -> event.kind() == ApplicationState.WITHDRAWN)) {
            return false;
        }
        UUID record = records.add(application, DecisionRecord.of(analysis), officer.getUsername());
        ApplicationEvent event = new ApplicationEvent(
                kind,
                Optional.of(record),
                aidCents,
                isOther(analysis, kind, aidCents),
                reasons,
                officer.getUsername(),
                changes.now(),
                SealCheck.INTACT);
        if (!events.add(application.id(), event)) {
            throw new IllegalStateException("The application was withdrawn while it was decided on. Open it again.");
        }
        log.add(officer.getUsername(), AuditAction.APPLICATION_DECIDED, application.reference());
        return true;
    }

    /** Determines whether a decision is another one than the analysis: another verdict, or another amount. */
    private static boolean isOther(Decision analysis, ApplicationState kind, Optional<Long> aidCents) {
        ListedFacts said = ListedFacts.of(analysis);
        boolean isEligible = said.verdict() == Verdict.ELIGIBLE;
        return kind == ApplicationState.APPROVED ? !isEligible || !aidCents.equals(said.aidCents()) : isEligible;
    }
}
