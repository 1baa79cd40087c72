package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a dossier. */
final class DossierFields {

    private final ApplicableCalls calls;
    private final boolean amongAll;
    private final List<Reading> mustBeOpen;
    private final OperationFields operations;
    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<String> id;
    private final ObjectField<String> callId;
    private final ObjectField<SoughtTracks> seeks;
    private final ObjectField<Applicant> applicant;
    private final ObjectField<ObjectValues> operation;
    private final ObjectField<Submission> submission;

    DossierFields(
            ApplicableCalls calls,
            LegalForms legalForms,
            boolean amongAll,
            boolean requiresCall,
            List<Reading> mustBeOpen) {
        this.calls = calls;
        this.amongAll = amongAll;
        this.mustBeOpen = mustBeOpen;
        operations = new OperationFields(calls.all());
        id = shape.optional("id", JsonInput::name);
        callId = requiresCall ? shape.required("call", JsonInput::text) : shape.optional("call", JsonInput::text);
        seeks = shape.optional("seeks", SoughtTracks.under(calls.all()));
        applicant = shape.optional("applicant", new ApplicantFields(legalForms)::read);
        operation = shape.required("operation", operations::read);
        submission = shape.optional("submission", SubmissionFields::read);
        shape.renamed("note", submission.name());
    }

    DossierResult read(JsonInput input) {
        ObjectValues values = shape.read(input, JsonPlace.ROOT);
        if (values == null) {
            return new RefusedDossier(Optional.empty(), input.faults().all());
        }
        return checked(values, input.faults())
                .<DossierResult>map(accepted -> accepted)
                .orElseGet(
                        () -> new RefusedDossier(values.find(id), input.faults().all()));
    }

    // Reports what only the whole dossier shows.
    private Optional<AcceptedDossier> checked(ObjectValues values, FoundFaults faults) {
        JsonPlace place = JsonPlace.ROOT.field(operation.name());
        Optional<List<Call>> assessedUnder = findCalls(values, faults);
        ObjectValues ofOperation = values.orNull(operation);
        if (ofOperation != null && isFundingSought(values, assessedUnder.orElse(calls.all()))) {
            operations.requireCostLines(ofOperation, place, faults);
        }
        assessedUnder.ifPresent(under -> {
            checkReadings(under, faults);
            values.find(seeks).ifPresent(sought -> sought.check(under, faults));
            if (ofOperation != null) {
                operations.check(ofOperation, place, under, faults);
            }
        });
        Applicant applies = values.or(applicant, Applicant.unknown());
        if (ofOperation != null && MemberNames.areKnown(applies, faults)) {
            faults.addAll(applies.faultsOf(operations.costLines(ofOperation)));
        }
        return ofOperation != null && assessedUnder.isPresent() && faults.isEmpty()
                ? Optional.of(new AcceptedDossier(
                        dossier(values, applies, ofOperation),
                        assessedUnder.get().get(0)))
                : Optional.empty();
    }

    private void checkReadings(List<Call> under, FoundFaults faults) {
        for (Reading reading : mustBeOpen) {
            if (under.stream().noneMatch(call -> call.openQuestions().contains(reading.question()))) {
                String ids = under.stream().map(Call::id).collect(Collectors.joining(", "));
                faults.add(
                        JsonPlace.ROOT.field(callId.name()),
                        Fault.of(FaultCode.READING_NOT_OPEN, Map.of("value", reading.code(), "call", ids)));
            }
        }
    }

    private boolean isFundingSought(ObjectValues values, List<Call> under) {
        SoughtTracks sought = values.orNull(seeks);
        if (values.isGiven(seeks)) {
            return sought != null && sought.areWithFunding();
        }
        for (Call call : under) {
            if (call.offers(Track.FUNDING)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the calls that the dossier is assessed under, at least one; empty if that is an error. */
    private Optional<List<Call>> findCalls(ObjectValues values, FoundFaults faults) {
        if (values.orNull(callId) == null && (values.isGiven(callId) || callId.isRequired())) {
            return Optional.empty();
        }
        Submission sent = values.or(submission, Submission.unknown());
        List<Call> each = amongAll ? calls.each(sent) : List.of();
        if (!each.isEmpty()) {
            return Optional.of(each);
        }
        try {
            return Optional.of(List.of(calls.named(values.find(callId).filter(id -> !amongAll), sent)));
        } catch (InvalidFactException e) {
            faults.add(JsonPlace.ROOT.field(callId.name()), e.fault());
            return Optional.empty();
        }
    }

    private Dossier dossier(ObjectValues values, Applicant applies, ObjectValues ofOperation) {
        return new Dossier(
                values.find(id),
                values.find(callId),
                values.find(seeks).map(SoughtTracks::tracks),
                applies,
                operations.operation(ofOperation),
                values.or(submission, Submission.unknown()));
    }
}
